package dk.rammevaerk.documents.paper;

/**
 * A participant or an apology.
 *
 * @param name a person's name, or a post such as {@code Direktør}
 * @param organisation may be empty
 * @param role what is added to the name, such as {@code formand}; may be empty
 */
public record PaperPerson(String name, String organisation, String role) {
    public PaperPerson {
        name = Letters.clean(name);
        organisation = Letters.clean(organisation);
        role = Letters.clean(role);
    }

    /** {@code Direktør, formand}. */
    public String nameAndRole() {
        return role.isEmpty() ? name : name + ", " + role;
    }
}

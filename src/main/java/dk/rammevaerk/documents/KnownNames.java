package dk.rammevaerk.documents;

import java.util.List;

/**
 * Names the region already knows, handed to the reader as one more witness. They help it to tell an authority from a
 * person and to point out other spellings; they never change what the document says.
 *
 * @param authorities such as {@code Struer Kommune}
 * @param persons full names
 * @param fora such as {@code DASSOS}
 */
public record KnownNames(List<String> authorities, List<String> persons, List<String> fora) {
    /** Nothing known beforehand: the reader goes by shape alone. */
    public static final KnownNames NONE = new KnownNames(List.of(), List.of(), List.of());

    public KnownNames {
        authorities = List.copyOf(authorities);
        persons = List.copyOf(persons);
        fora = List.copyOf(fora);
    }
}

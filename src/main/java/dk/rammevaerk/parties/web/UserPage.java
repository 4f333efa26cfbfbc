package dk.rammevaerk.parties.web;

import dk.rammevaerk.access.Role;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Forum;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * One user, new or known.
 *
 * @param id null for a new user
 * @param version the version the form was made from
 * @param password a new password, shown this once, or empty
 * @param person the id of the person the account is, or empty
 * @param persons from id to who it is
 * @param regionRoles the roles held for the whole region, with their names
 */
public record UserPage(
        @Nullable String id,
        int version,
        boolean enabled,
        UserForm form,
        FormErrors errors,
        String password,
        String person,
        SequencedMap<String, String> persons,
        SequencedMap<Role, String> regionRoles,
        List<Forum> fora,
        List<Authority> authorities)
        implements Page {
    public boolean isNew() {
        return id == null;
    }

    public String action() {
        return "/administration/brugere" + (id == null ? "" : "/" + id);
    }
}

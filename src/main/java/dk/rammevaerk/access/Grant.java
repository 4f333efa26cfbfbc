package dk.rammevaerk.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds.
 *
 * @param authority the code of the authority it is held for, or null
 * @param forum the code of the forum it is held in, or null; both null means the whole region
 */
public record Grant(
        Role role, @Nullable String authority, @Nullable String forum) implements Serializable {
    public static Grant inRegion(Role role) {
        return new Grant(role, null, null);
    }

    public static Grant inForum(Role role, String forum) {
        return new Grant(role, null, forum);
    }

    public static Grant forAuthority(Role role, String authority) {
        return new Grant(role, authority, null);
    }
}

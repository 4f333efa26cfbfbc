package dk.rammevaerk.access;

import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's way in.
 *
 * @param username in small letters; an e-mail address where sign-in is by OpenID Connect
 * @param displayName as the person is shown to others, for example "Direktør, Skive Kommune"
 * @param passwordHash null when only OpenID Connect opens the account
 * @param demo whether its password is known to everybody; see {@link SignInPolicy}
 */
public record Account(
        AccountId id,
        String username,
        String displayName,
        @Nullable String passwordHash,
        boolean enabled,
        boolean demo,
        Set<Grant> grants,
        int version)
        implements Serializable {
    public Account {
        grants = Set.copyOf(grants);
    }

    Account withoutPassword() {
        return new Account(id, username, displayName, null, enabled, demo, grants, version);
    }

    /** Whether somebody can open accounts and give roles through this one. */
    boolean administers() {
        return enabled && actor().has(Role.ADMINISTRATOR);
    }

    /** Who acts when this account is signed in. */
    public Actor actor() {
        return new Actor(username, displayName, grants);
    }
}

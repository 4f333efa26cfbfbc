package dk.rammevaerk.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** A program of others that asks in its own name, by the same rules as a person with its roles. */
public final class ActingSystem {
    private ActingSystem() {}

    /**
     * @param name as the audit trail names it
     * @param grants at least one: without any it is the public and needs no name
     */
    public static Authentication named(String name, Set<Grant> grants) {
        if (grants.isEmpty()) throw new IllegalArgumentException("A system without roles is the public: " + name);
        var account = new Account(new AccountId(new UUID(0, 0)), name, name, null, true, false, grants, 0);
        return UsernamePasswordAuthenticationToken.authenticated(new PasswordUser(account), null, List.of());
    }
}

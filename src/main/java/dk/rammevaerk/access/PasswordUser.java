package dk.rammevaerk.access;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody who signed in with a password. Roles are asked of the account, so Spring's authorities stay empty. */
record PasswordUser(Account account) implements SignedIn, UserDetails {
    PasswordUser {
        account = account.withoutPassword();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return account.username();
    }
}

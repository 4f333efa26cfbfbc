package dk.rammevaerk.access;

import java.util.List;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who signed in by OpenID Connect and has an account here. */
final class OpenIdUser extends DefaultOidcUser implements SignedIn {
    private final Account account;

    OpenIdUser(Account account, OidcUser user) {
        super(List.copyOf(user.getAuthorities()), user.getIdToken(), user.getUserInfo());
        this.account = account;
    }

    @Override
    public Account account() {
        return account;
    }

    /** The account's name, so that all its sessions are found by it. */
    @Override
    public String getName() {
        return account.username();
    }
}

package dk.rammevaerk.access;

import dk.rammevaerk.database.ActingAs;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sign-in by OpenID Connect. The first time the account is found by an e-mail address that the provider has verified;
 * from then on by the provider's own number for the person, so a later change of address opens nobody else's account.
 */
@Component
class OpenIdSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {
    /** The person is known to the provider but has no account here. */
    static final String UNKNOWN = "no_account";

    /** Nobody is signed in yet when an account is bound; the trail names what did it. */
    private static final ActingAs SIGN_IN = ActingAs.system("sign-in");

    private final OidcUserService provider = new OidcUserService();
    private final AccountStore store;
    private final SignInPolicy policy;
    private final HttpServletRequest request;
    private final TransactionTemplate transaction;

    OpenIdSignIn(AccountStore store, SignInPolicy policy, HttpServletRequest request, TransactionTemplate transaction) {
        this.store = store;
        this.policy = policy;
        this.request = request;
        this.transaction = transaction;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest userRequest) {
        var user = provider.loadUser(userRequest);
        var issuer = String.valueOf(user.getIssuer());
        var subject = Objects.requireNonNull(user.getSubject());
        var account = ActingAs.call(SIGN_IN, () -> accountOf(user, issuer, subject))
                .filter(found -> policy.admits(found, request))
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
        return new OpenIdUser(account.withoutPassword(), user);
    }

    private Optional<Account> accountOf(OidcUser user, String issuer, String subject) {
        return transaction.execute(
                whole -> store.byOpenId(issuer, subject).or(() -> store.byUsername(verifiedAddress(user))
                        .filter(found -> !found.demo() && store.bind(found.id(), issuer, subject))));
    }

    private static String verifiedAddress(OidcUser user) {
        @Nullable String address = user.getEmail();
        return address != null && Boolean.TRUE.equals(user.getEmailVerified()) ? address.toLowerCase(Locale.ROOT) : "";
    }
}

package dk.rammevaerk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Sign-in by an own password. A wrong name costs as much time as a wrong password, and neither is told apart. */
@Component
class PasswordSignIn implements AuthenticationProvider {
    /** Too many attempts; the next one is open at {@link #until()}. */
    static final class MustWait extends LockedException {
        private final Instant until;

        MustWait(Instant until) {
            super("Too many attempts");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final SignInPolicy policy;
    private final HttpServletRequest request;
    private final Supplier<String> hashOfNobodysPassword;

    PasswordSignIn(
            Accounts accounts,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            SignInPolicy policy,
            HttpServletRequest request) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.policy = policy;
        this.request = request;
        this.hashOfNobodysPassword = SingletonSupplier.of(() -> String.valueOf(encoder.encode("nobody's")));
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        var username = attempt.getName();
        throttle.begin(username, request.getRemoteAddr()).ifPresent(until -> {
            throw new MustWait(until);
        });
        var dummy = hashOfNobodysPassword.get();
        var account = accounts.byUsername(username).filter(found -> found.passwordHash() != null);
        var hash = account.map(Account::passwordHash).orElse(dummy);
        var right = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        var admitted = account.filter(found -> right && policy.admits(found, request))
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        throttle.succeeded(username);
        var user = new PasswordUser(admitted);
        return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package dk.rammevaerk.access;

import dk.rammevaerk.access.DemoAccounts.DemoAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The ways in that the sign-in page offers to somebody. */
@Component
public class SignInChoices {
    static final String TRIED_NAME = SignInChoices.class.getName() + ".triedName";

    /** A configured OpenID provider: its name and where its sign-in begins. */
    public record OpenIdProvider(String name, String href) {}

    /** The demonstration's accounts and the password that opens them all. */
    public record Demonstration(List<DemoAccount> accounts, String password) {}

    private final SignInPolicy policy;
    private final ObjectProvider<ClientRegistrationRepository> registrations;

    SignInChoices(SignInPolicy policy, ObjectProvider<ClientRegistrationRepository> registrations) {
        this.policy = policy;
        this.registrations = registrations;
    }

    /** The name of an attempt that failed just now, told once; empty when there was none. */
    public String triedName(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(TRIED_NAME) instanceof String name)) return "";
        session.removeAttribute(TRIED_NAME);
        return name;
    }

    public List<OpenIdProvider> providers() {
        return registrations.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new OpenIdProvider(
                                one.getClientName(), "/oauth2/authorization/" + one.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Only in the demonstration, and only for somebody at this machine. */
    public Optional<Demonstration> demoAccounts(HttpServletRequest request) {
        return policy.demoAccounts(request).map(demo -> new Demonstration(demo.accounts(), demo.password()));
    }
}

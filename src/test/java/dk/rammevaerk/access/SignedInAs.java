package dk.rammevaerk.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes this thread somebody's request, for tests that call a service without the web. */
public final class SignedInAs {
    private SignedInAs() {}

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    public static void secretariat() {
        somebodyWith(Grant.inRegion(Role.SECRETARIAT));
    }

    public static void memberOf(String forum) {
        somebodyWith(Grant.inForum(Role.MEMBER, forum));
    }

    public static void somebodyWith(Grant... grants) {
        account("proeve", grants);
    }

    /** @param username of an account that is there, when the test asks for it by name */
    public static void account(String username, Grant... grants) {
        var account = new Account(
                new AccountId(new UUID(0, 1)), username, "Prøveperson", null, true, false, Set.of(grants), 0);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(new PasswordUser(account), null, List.of()));
    }
}

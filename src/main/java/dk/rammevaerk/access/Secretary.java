package dk.rammevaerk.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the program set something up as a secretary would, by the same rules: for the demonstration. */
public final class Secretary {
    private Secretary() {}

    /** @param label as the audit trail and the histories name whoever did it */
    public static void run(String label, Runnable work) {
        var account = new Account(
                new AccountId(new UUID(0, 0)),
                label,
                label,
                null,
                true,
                false,
                Set.of(Grant.inRegion(Role.SECRETARIAT)),
                0);
        var before = SecurityContextHolder.getContext();
        var acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new PasswordUser(account), null, List.of()));
        SecurityContextHolder.setContext(acting);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

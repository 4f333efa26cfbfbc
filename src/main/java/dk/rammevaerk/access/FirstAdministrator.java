package dk.rammevaerk.access;

import dk.rammevaerk.database.ActingAs;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Opens the first account of an empty system, so that somebody can let the others in. */
@Component
public class FirstAdministrator {
    private static final String USERNAME = "administrator";

    private final Accounts accounts;
    private final NewPassword newPassword;

    FirstAdministrator(Accounts accounts, NewPassword newPassword) {
        this.accounts = accounts;
        this.newPassword = newPassword;
    }

    /** A way in that is told once. */
    public record WayIn(String username, String password) {}

    /** @return how to sign in, when no account outside the demonstration could let others in */
    public Optional<WayIn> openWhenNobodyCanSignIn() {
        if (accounts.all().stream().anyMatch(account -> !account.demo() && account.administers()))
            return Optional.empty();
        var password = newPassword.make();
        var username = freeName();
        ActingAs.run(
                ActingAs.system("first-administrator"),
                () -> accounts.open(username, "Administrator", password, Set.of(Grant.inRegion(Role.ADMINISTRATOR))));
        return Optional.of(new WayIn(username, password));
    }

    private String freeName() {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? USERNAME : USERNAME + "-" + number)
                .filter(name -> accounts.byUsername(name).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}

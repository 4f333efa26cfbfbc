package dk.rammevaerk.access;

import dk.rammevaerk.database.ActingAs;
import java.util.Optional;
import java.util.Set;
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

    /** @return how to sign in, when there was no account yet that opens outside the demonstration */
    public Optional<WayIn> openWhenNobodyCanSignIn() {
        if (accounts.all().stream().anyMatch(account -> !account.demo())) return Optional.empty();
        var password = newPassword.make();
        var taken = accounts.byUsername(USERNAME).isPresent();
        var username = taken ? USERNAME + "-1" : USERNAME;
        ActingAs.run(
                ActingAs.system("first-administrator"),
                () -> accounts.open(username, "Administrator", password, Set.of(Grant.inRegion(Role.ADMINISTRATOR))));
        return Optional.of(new WayIn(username, password));
    }
}

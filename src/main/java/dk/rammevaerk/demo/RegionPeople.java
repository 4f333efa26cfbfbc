package dk.rammevaerk.demo;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.DemoAccounts;
import dk.rammevaerk.access.DemoAccounts.DemoAccount;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** The region's fora, who sits in them, and the accounts. */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionPeople {
    private final Accounts accounts;
    private final DemoAccounts demoAccounts;
    private final Parties parties;

    RegionPeople(Accounts accounts, DemoAccounts demoAccounts, Parties parties) {
        this.accounts = accounts;
        this.demoAccounts = demoAccounts;
        this.parties = parties;
    }

    boolean areMissing() {
        return accounts.all().isEmpty() && parties.fora().isEmpty();
    }

    void found(String[] row) {
        parties.register(new Forum(code(row[0]), row[0], row[1], row[4].isEmpty() ? null : LocalDate.parse(row[4])));
    }

    void seat(String[] row) {
        var person = parties.register(row[0], row[1], row[3].isEmpty() ? null : row[3]);
        if (!row[6].isEmpty()) parties.reach(person, row[6]);
        var leads = fora(row[5]);
        leads.forEach(forum -> parties.seat(person, forum, true));
        fora(row[4]).stream()
                .filter(forum -> !leads.contains(forum))
                .forEach(forum -> parties.seat(person, forum, false));
    }

    void openAccounts() {
        accounts.openForDemonstration(demoAccounts.accounts(), demoAccounts.password());
        demoAccounts.accounts().forEach(this::tie);
    }

    /** The accounts are called after posts, and whoever has the post is the account's person. */
    private void tie(DemoAccount account) {
        parties.persons().stream()
                .filter(person -> account.label().equals(person.title()))
                .findFirst()
                .ifPresent(person -> parties.tie(person.id(), account.username()));
    }

    private static List<String> fora(String cell) {
        return cell.isEmpty()
                ? List.of()
                : List.of(cell.split("\\|", -1)).stream()
                        .map(RegionPeople::code)
                        .toList();
    }

    static String code(String shortName) {
        return shortName.toLowerCase(Locale.ROOT);
    }
}

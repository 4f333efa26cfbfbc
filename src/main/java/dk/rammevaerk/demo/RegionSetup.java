package dk.rammevaerk.demo;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.DemoAccounts;
import dk.rammevaerk.access.DemoAccounts.DemoAccount;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets the demonstration region up in an empty system, before the first page is shown. The minutes come in the way a
 * secretary reads them in. All or nothing, so that a start that breaks off leaves an empty system.
 */
@Component
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionSetup implements SmartInitializingSingleton {
    private static final List<String> PLANS = List.of("meeting-plan-2026.csv", "meeting-plan-2027.csv");
    private static final List<String> PUBLISHED =
            List.of("2026-02-27-dassos.md", "2025-03-19-dassos-ekstraordinaert.txt");
    private static final List<String> HELD = List.of("2025-10-09-dassos-scan.txt");

    private final Accounts accounts;
    private final DemoAccounts demoAccounts;
    private final Parties parties;
    private final RegionMeetings meetings;
    private final ObjectProvider<RegionPart> parts;
    private final TransactionTemplate transaction;

    RegionSetup(
            Accounts accounts,
            DemoAccounts demoAccounts,
            Parties parties,
            RegionMeetings meetings,
            ObjectProvider<RegionPart> parts,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.demoAccounts = demoAccounts;
        this.parties = parties;
        this.meetings = meetings;
        this.parts = parts;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var secretariat = new ActingAs("system:demo", "", Set.of(Role.SECRETARIAT.name()));
        ActingAs.run(secretariat, () -> {
            if (accounts.all().isEmpty() && parties.fora().isEmpty())
                transaction.executeWithoutResult(whole -> setUp());
        });
    }

    private void setUp() {
        rows("fora.csv")
                .forEach(row -> parties.register(
                        new Forum(code(row[0]), row[0], row[1], row[4].isEmpty() ? null : LocalDate.parse(row[4]))));
        rows("persons.csv").forEach(this::seat);
        rows("forum-rules.csv").forEach(meetings::agree);
        PLANS.forEach(name -> rows(name, ",").forEach(meetings::plan));
        PUBLISHED.forEach(name -> meetings.publish(meetings.readIn(name, bytes("minutes/" + name))));
        HELD.forEach(name -> meetings.readIn(name, bytes("minutes/" + name)));
        accounts.openForDemonstration(demoAccounts.accounts(), demoAccounts.password());
        demoAccounts.accounts().forEach(this::tie);
        parts.orderedStream().forEach(RegionPart::setUp);
    }

    private void seat(String[] row) {
        var person = parties.register(row[0], row[1], row[3].isEmpty() ? null : row[3]);
        var leads = fora(row[5]);
        leads.forEach(forum -> parties.seat(person, forum, true));
        fora(row[4]).stream()
                .filter(forum -> !leads.contains(forum))
                .forEach(forum -> parties.seat(person, forum, false));
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
                : List.of(cell.split("\\|", -1)).stream().map(RegionSetup::code).toList();
    }

    private static String code(String shortName) {
        return shortName.toLowerCase(Locale.ROOT);
    }

    private static List<String[]> rows(String file) {
        return rows(file, ";");
    }

    /** The rows of one of our own files: no cell holds a separator or a quote. */
    private static List<String[]> rows(String file, String separator) {
        return new String(bytes(file), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(separator, -1))
                .toList();
    }

    private static byte[] bytes(String file) {
        try (var content = new ClassPathResource("demo/" + file).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration lacks " + file, e);
        }
    }
}

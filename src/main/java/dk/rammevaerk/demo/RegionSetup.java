package dk.rammevaerk.demo;

import dk.rammevaerk.access.Role;
import dk.rammevaerk.database.ActingAs;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

    private final RegionPeople people;
    private final RegionMeetings meetings;
    private final ObjectProvider<RegionPart> parts;
    private final TransactionTemplate transaction;

    RegionSetup(
            RegionPeople people,
            RegionMeetings meetings,
            ObjectProvider<RegionPart> parts,
            TransactionTemplate transaction) {
        this.people = people;
        this.meetings = meetings;
        this.parts = parts;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var secretariat = new ActingAs("system:demo", "", Set.of(Role.SECRETARIAT.name()));
        ActingAs.run(secretariat, () -> {
            if (people.areMissing()) transaction.executeWithoutResult(whole -> setUp());
        });
    }

    private void setUp() {
        Rows.of("fora.csv", ";").forEach(people::found);
        Rows.of("persons.csv", ";").forEach(people::seat);
        Rows.of("forum-rules.csv", ";").forEach(meetings::agree);
        PLANS.forEach(name -> Rows.of(name, ",").forEach(meetings::plan));
        PUBLISHED.forEach(name -> meetings.publish(meetings.readIn(name, Rows.bytes("minutes/" + name))));
        HELD.forEach(name -> meetings.readIn(name, Rows.bytes("minutes/" + name)));
        people.openAccounts();
        parts.orderedStream().forEach(RegionPart::setUp);
    }
}

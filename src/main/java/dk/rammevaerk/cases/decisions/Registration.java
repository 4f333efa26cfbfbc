package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.RegisterStore.Viewer;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.MinutesRevised;
import dk.rammevaerk.meetings.MinutesTakenIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the register in step with the minutes, in the transaction in which they are settled: then a decision has its number
 * as soon as there is one. Hearing of the same minutes twice changes nothing.
 */
@Service
public class Registration {
    /** Tasks follow from decisions, so the register hears of minutes first. */
    public static final int FIRST = 10;

    private final FrozenMinutes minutes;
    private final RegisterStore store;
    private final ReadingStore readings;
    private final RegisterIndex index;
    private final Acting acting;

    Registration(
            FrozenMinutes minutes, RegisterStore store, ReadingStore readings, RegisterIndex index, Acting acting) {
        this.minutes = minutes;
        this.store = store;
        this.readings = readings;
        this.index = index;
        this.acting = acting;
    }

    /** Who enters something, and when. */
    @org.springframework.stereotype.Component
    static class Acting {
        private final CurrentActor currentActor;
        private final Clock clock;

        Acting(CurrentActor currentActor, Clock clock) {
            this.currentActor = currentActor;
            this.clock = clock;
        }

        String name() {
            return currentActor.get().name();
        }

        java.time.Instant moment() {
            return clock.instant();
        }

        LocalDate today() {
            return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
        }
    }

    @EventListener
    @Order(FIRST)
    @Transactional
    void on(MinutesApproved event) {
        follow(event.meeting());
    }

    @EventListener
    @Order(FIRST)
    @Transactional
    void on(MinutesRevised event) {
        follow(event.meeting());
    }

    @EventListener
    @Order(FIRST)
    @Transactional
    void on(MinutesTakenIn event) {
        follow(event.meeting());
    }

    @EventListener
    @Order(FIRST)
    @Transactional
    void on(AudienceChanged event) {
        readings.hold(event.meeting());
        minutes.newest(event.meeting()).ifPresent(settled -> {
            settled.items()
                    .forEach(item -> store.open(settled.id(), item.id(), item.isClosed(), settled.isPublished()));
            reindex(settled.id());
        });
    }

    /** Brings the register to what a meeting's settled minutes say; nothing when none are settled. */
    @Transactional
    public void follow(MeetingId meeting) {
        readings.hold(meeting);
        minutes.newest(meeting).ifPresent(this::follow);
    }

    private void follow(Meeting settled) {
        var entries = store.ofMeeting(settled.id(), acting.today());
        var marks = Mark.in(settled);
        if (marks.isEmpty() && entries.isEmpty()) {
            await(settled, entries);
            return;
        }
        var confirmed = entries.stream().filter(entry -> stands(entry, settled)).toList();
        var revision = Revision.of(
                entries.stream().filter(entry -> !confirmed.contains(entry)).toList(), marks);
        revision.kept().forEach(kept -> store.change(kept.entry().id(), kept.mark()));
        revision.withdrawn().forEach(entry -> store.withdraw(entry.id()));
        enter(settled, revision.added());
        if (revision.withdrawn().stream().anyMatch(entry -> entry.passage() != null) && marks.isEmpty()) {
            await(settled, entries);
        } else {
            readings.settle(settled, edition(settled), 0, acting.moment(), acting.name());
        }
        reindex(settled.id());
    }

    /** Whether a confirmed decision still stands in minutes in which nobody marks its item's decisions. */
    private static boolean stands(RegisterEntry entry, Meeting settled) {
        if (entry.passage() == null || entry.withdrawn()) return false;
        return settled.items().stream()
                .filter(item ->
                        item.id().equals(entry.item()) && item.decisions().isEmpty())
                .map(Item::minutes)
                .filter(Objects::nonNull)
                .anyMatch(text -> MinutesSentences.plain(text).contains(MinutesSentences.plain(entry.passage())));
    }

    private void await(Meeting settled, List<RegisterEntry> entries) {
        var texts = settled.items().stream()
                .map(Item::minutes)
                .filter(Objects::nonNull)
                .toList();
        int proposals =
                texts.stream().mapToInt(text -> Proposer.propose(text).size()).sum();
        long entered = entries.stream().filter(entry -> !entry.withdrawn()).count();
        if (!texts.isEmpty()) readings.await(settled, edition(settled), Math.max(0, proposals - (int) entered));
    }

    /** A decision as it stands until the end of the transaction: nobody closes or opens its item meanwhile. */
    @Transactional
    public Optional<RegisterEntry> held(EntryId id) {
        var all = new Viewer(true, List.of(), acting.today());
        return store.find(id, all).flatMap(entry -> {
            readings.hold(entry.meeting());
            return store.find(id, all);
        });
    }

    /** The passages whose decisions are in the register. */
    List<String> passages(MeetingId meeting) {
        return store.ofMeeting(meeting, acting.today()).stream()
                .filter(entry -> !entry.withdrawn())
                .map(RegisterEntry::passage)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Gives the numbers, in the order of the minutes, and enters them. */
    void enter(Meeting settled, List<Mark> added) {
        if (added.isEmpty()) return;
        int number = store.number(settled.forum(), settled.date().getYear(), added.size());
        for (var mark : added) store.insert(settled, number++, mark, acting.moment(), acting.name());
    }

    void reindex(MeetingId meeting) {
        store.ofMeeting(meeting, acting.today()).forEach(index::put);
    }

    static int edition(Meeting settled) {
        if (settled.shown() instanceof Edition edition) return edition.number();
        throw new IllegalArgumentException("Minutes that were never settled have no edition: " + settled.id());
    }
}

package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.MinutesRevised;
import dk.rammevaerk.meetings.MinutesTakenIn;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the register in step with the minutes, in the transaction in which they are settled: then a decision has its number
 * as soon as there is one. Hearing of the same minutes twice changes nothing.
 */
@Service
public class Registration {
    /** Tasks follow from decisions, so the register hears of minutes first. */
    public static final int FIRST = 10;

    private final FrozenMinutes minutes;
    private final Meetings meetings;
    private final Readings readings;
    private final Entering entering;
    private final TransactionTemplate transaction;

    Registration(
            FrozenMinutes minutes,
            Meetings meetings,
            Readings readings,
            Entering entering,
            TransactionTemplate transaction) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.readings = readings;
        this.entering = entering;
        this.transaction = transaction;
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
            entering.open(settled);
            entering.reindex(settled.id());
        });
    }

    /** Brings the register to what a meeting's settled minutes say; nothing when none are settled. */
    @Transactional
    public void follow(MeetingId meeting) {
        readings.hold(meeting);
        minutes.newest(meeting).ifPresent(this::follow);
    }

    private void follow(Meeting settled) {
        var marks = Mark.in(settled);
        var entries = entering.of(settled.id());
        var confirmed = entries.stream().filter(entry -> stands(entry, settled)).toList();
        var revision = Revision.of(
                entries.stream().filter(entry -> !confirmed.contains(entry)).toList(), marks);
        entering.revise(settled, revision);
        boolean marked =
                !marks.isEmpty() && entries.stream().allMatch(entry -> entry.passage() == null || entry.withdrawn());
        boolean removed = revision.withdrawn().stream().anyMatch(entry -> entry.passage() != null);
        if (marked || !asks(settled, removed)) readings.settle(settled, 0);
        entering.reindex(settled.id());
    }

    /**
     * Lets what reads like a decision wait for a person. Minutes that nobody answered yet always do; others when a revision
     * brought something new, or took back what somebody confirmed.
     *
     * @return whether somebody may have something to answer, now or when there is a text
     */
    private boolean asks(Meeting settled, boolean removed) {
        boolean first = !readings.wasAnswered(settled.id());
        if (first && settled.items().stream().allMatch(item -> item.minutes() == null)) {
            readings.layAside(settled);
            return true;
        }
        int proposals = readings.unanswered(settled, entering.of(settled.id())).stream()
                .mapToInt(one -> one.proposals().size())
                .sum();
        if (!first && !removed && proposals == 0) return false;
        readings.await(settled, proposals);
        return true;
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

    /** A decision as it stands until the end of the transaction: nobody closes or opens its item meanwhile. */
    @Transactional
    public Optional<RegisterEntry> held(EntryId id) {
        return entering.find(id).flatMap(entry -> {
            readings.hold(entry.meeting());
            return entering.find(id);
        });
    }

    /**
     * Looks for minutes that were settled before there was a register, each in a transaction of its own.
     *
     * @return how many now wait for somebody
     */
    public int lookThroughArchive() {
        var known = readings.known();
        var unread = meetings.list(null, null).stream()
                .filter(one -> one.shown() == Kind.MINUTES && !known.contains(one.id()))
                .toList();
        int waiting = 0;
        for (var one : unread) {
            transaction.executeWithoutResult(status -> follow(one.id()));
            if (!readings.isSettled(one.id())) waiting++;
        }
        return waiting;
    }
}

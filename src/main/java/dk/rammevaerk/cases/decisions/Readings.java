package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.Proposals.OfItem;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What of settled minutes reads like a decision and was answered by nobody, and who answers. */
@Component
class Readings {
    private final ReadingStore store;
    private final FrozenMinutes minutes;
    private final CurrentActor currentActor;
    private final Clock clock;

    Readings(ReadingStore store, FrozenMinutes minutes, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.minutes = minutes;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Holds the meeting's register until the end of the transaction. */
    void hold(MeetingId meeting) {
        store.hold(meeting);
    }

    /** Oldest meeting first. */
    List<Proposals.Waiting> waiting() {
        return store.waiting();
    }

    /** The meetings whose minutes were ever read. */
    Set<MeetingId> known() {
        return Set.copyOf(store.known());
    }

    boolean isSettled(MeetingId meeting) {
        return store.find(meeting).filter(ReadingStore.Reading::settled).isPresent();
    }

    /** Whether a person, or the marks in the minutes, have ever said what the meeting decided. */
    boolean wasAnswered(MeetingId meeting) {
        return store.find(meeting).map(ReadingStore.Reading::answered).isPresent();
    }

    /**
     * What nobody answered, item by item. Left out is what is in the register, what stood in the edition that was answered,
     * and items whose decisions somebody marked.
     */
    List<OfItem> unanswered(Meeting settled, List<RegisterEntry> entries) {
        var answered = answered(settled.id());
        entries.stream()
                .filter(entry -> !entry.withdrawn() && entry.passage() != null)
                .forEach(entry -> answered.computeIfAbsent(entry.item(), item -> new HashSet<>())
                        .add(Objects.requireNonNull(entry.passage())));
        return settled.items().stream()
                .filter(item -> item.minutes() != null)
                .map(item -> new OfItem(item, unanswered(item, answered.getOrDefault(item.id(), Set.of()))))
                .toList();
    }

    private static List<Proposal> unanswered(Item item, Set<String> answered) {
        if (!item.decisions().isEmpty()) return List.of();
        var text = String.valueOf(item.minutes());
        return Proposer.propose(text).stream()
                .filter(one -> !answered.contains(one.passage(text)))
                .toList();
    }

    /** The passages that were proposed for the edition that was answered. */
    private Map<ItemId, Set<String>> answered(MeetingId meeting) {
        var passages = new HashMap<ItemId, Set<String>>();
        store.find(meeting)
                .map(ReadingStore.Reading::answered)
                .flatMap(edition -> minutes.edition(meeting, edition))
                .ifPresent(before -> before.items().forEach(item -> {
                    var text = item.minutes();
                    if (text == null) return;
                    var its = passages.computeIfAbsent(item.id(), id -> new HashSet<>());
                    Proposer.propose(text).forEach(one -> its.add(one.passage(text)));
                }));
        return passages;
    }

    /** There is no text that anybody could answer; should there be one, it counts as the first. */
    void layAside(Meeting settled) {
        store.layAside(
                settled, edition(settled), clock.instant(), currentActor.get().name());
    }

    /** Lets what is proposed wait for somebody. */
    void await(Meeting settled, int proposals) {
        store.await(settled, edition(settled), proposals);
    }

    /** @param proposals how many were confirmed */
    void settle(Meeting settled, int proposals) {
        store.settle(
                settled,
                edition(settled),
                proposals,
                clock.instant(),
                currentActor.get().name());
    }

    static int edition(Meeting settled) {
        if (settled.shown() instanceof Edition edition) return edition.number();
        throw new IllegalArgumentException("Minutes that were never settled have no edition: " + settled.id());
    }
}

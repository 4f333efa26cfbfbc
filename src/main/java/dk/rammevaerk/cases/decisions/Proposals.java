package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.cases.decisions.Registration.Acting;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions proposed for minutes in which nobody marked any, and the person who confirms them. For the secretariat: whoever
 * offers this to somebody says so at the address.
 */
@Service
public class Proposals {
    /** Minutes whose proposals wait for somebody. */
    public record Waiting(MeetingId meeting, String forum, LocalDate date, int proposals) {}

    /** @param edition of the minutes they were found in, which {@link #confirm} asks for */
    public record Sheet(Meeting minutes, int edition, List<OfItem> items) {
        public int count() {
            return items.stream().mapToInt(one -> one.proposals().size()).sum();
        }
    }

    public record OfItem(Item item, List<Proposal> proposals) {}

    /** @param passage the words of the minutes it was found in; null for one that the person found alone */
    public record Confirmed(
            ItemId item, Decision decision, @Nullable String passage) {}

    private final FrozenMinutes minutes;
    private final Meetings meetings;
    private final ReadingStore readings;
    private final Registration registration;
    private final Acting acting;

    Proposals(
            FrozenMinutes minutes, Meetings meetings, ReadingStore readings, Registration registration, Acting acting) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.readings = readings;
        this.registration = registration;
        this.acting = acting;
    }

    /** Oldest meeting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return readings.waiting();
    }

    /** What is proposed for a meeting; empty when its decisions are in the register or it has no settled minutes. */
    @Transactional(readOnly = true)
    public Optional<Sheet> of(MeetingId meeting) {
        if (readings.find(meeting).filter(ReadingStore.Reading::settled).isPresent()) return Optional.empty();
        var entered = registration.passages(meeting);
        return minutes.newest(meeting)
                .map(settled -> new Sheet(
                        settled,
                        Registration.edition(settled),
                        settled.items().stream()
                                .filter(item -> item.minutes() != null)
                                .map(item -> new OfItem(item, unentered(item, entered)))
                                .toList()));
    }

    private static List<Proposal> unentered(Item item, List<String> entered) {
        var text = String.valueOf(item.minutes());
        return Proposer.propose(text).stream()
                .filter(one -> !entered.contains(one.passage(text)))
                .toList();
    }

    /**
     * Enters what the person confirmed, in the order of the minutes; the rest is dropped.
     *
     * @return how many got a number
     * @throws ReadingChangedMeanwhile when somebody else did so, or the minutes are others
     */
    @Transactional
    public int confirm(MeetingId meeting, int edition, List<Confirmed> confirmed) {
        readings.hold(meeting);
        var settled = minutes.newest(meeting).orElseThrow(ReadingChangedMeanwhile::new);
        boolean done =
                readings.find(meeting).filter(ReadingStore.Reading::settled).isPresent();
        if (done || Registration.edition(settled) != edition) throw new ReadingChangedMeanwhile();
        var marks = new ArrayList<Mark>();
        for (var item : settled.items()) {
            for (var one : confirmed) {
                if (!one.item().equals(item.id())) continue;
                var passage = one.passage() == null ? one.decision().text() : one.passage();
                marks.add(new Mark(
                        item.id(),
                        item.number(),
                        item.title(),
                        marks.size(),
                        one.decision(),
                        passage,
                        item.isClosed()));
            }
        }
        registration.enter(settled, marks);
        readings.settle(settled, edition, confirmed.size(), acting.moment(), acting.name());
        registration.reindex(meeting);
        return marks.size();
    }

    /**
     * Looks for minutes that were settled before there was a register.
     *
     * @return how many were found
     */
    @Transactional
    public int lookThroughArchive() {
        var known = new HashSet<>(readings.known());
        var unread = meetings.list(null, null).stream()
                .filter(one -> one.shown() == Kind.MINUTES && !known.contains(one.id()))
                .toList();
        unread.forEach(one -> registration.follow(one.id()));
        return unread.size();
    }
}

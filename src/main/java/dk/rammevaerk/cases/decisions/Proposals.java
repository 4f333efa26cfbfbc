package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Readings readings;
    private final Entering entering;

    Proposals(FrozenMinutes minutes, Readings readings, Entering entering) {
        this.minutes = minutes;
        this.readings = readings;
        this.entering = entering;
    }

    /** Oldest meeting first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return readings.waiting();
    }

    /** What is proposed for a meeting; empty when its decisions are in the register or it has no settled minutes. */
    @Transactional(readOnly = true)
    public Optional<Sheet> of(MeetingId meeting) {
        if (readings.isSettled(meeting)) return Optional.empty();
        return minutes.newest(meeting)
                .map(settled -> new Sheet(
                        settled, Readings.edition(settled), readings.unanswered(settled, entering.of(meeting))));
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
        if (readings.isSettled(meeting) || Readings.edition(settled) != edition) throw new ReadingChangedMeanwhile();
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
        entering.enter(settled, marks);
        readings.settle(settled, confirmed.size());
        entering.reindex(meeting);
        return marks.size();
    }
}

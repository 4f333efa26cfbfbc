package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.search.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts meetings into the plan with the forum's members as participants, and takes a series out again. */
@Service
public class Planning {
    private final MeetingCycle cycle;
    private final Participants participants;
    private final ForumRulesStore rules;
    private final PlanStore store;
    private final Search search;

    Planning(MeetingCycle cycle, Participants participants, ForumRulesStore rules, PlanStore store, Search search) {
        this.cycle = cycle;
        this.participants = participants;
        this.rules = rules;
        this.store = store;
        this.search = search;
    }

    /** @param deadline the last day on which items are taken in, or null */
    @Transactional
    public MeetingId plan(String forum, Occasion occasion, @Nullable LocalDate deadline) {
        return plan(forum, occasion, deadline, null);
    }

    /**
     * Several meetings of a forum at once, each with the deadline of the forum's rule.
     *
     * @return what they were planned together as
     */
    @Transactional
    public UUID plan(String forum, List<Occasion> occasions) {
        var series = UUID.randomUUID();
        var agreed = rules.of(forum);
        occasions.forEach(occasion -> plan(forum, occasion, agreed.deadline(occasion.date()), series));
        return series;
    }

    private MeetingId plan(String forum, Occasion occasion, @Nullable LocalDate deadline, @Nullable UUID series) {
        var id = cycle.plan(forum, occasion, deadline, series);
        participants.invite(id, forum);
        return id;
    }

    /**
     * Takes all meetings of a series out of the plan as if they had never been there.
     *
     * @return how many there were
     * @throws SeriesNotOnlyPlanned when one of them is not only planned
     */
    @Transactional
    public int undo(UUID series) {
        store.lock(series);
        var meetings = store.series(series);
        if (store.written(series) > 0
                || meetings.stream().anyMatch(meeting -> meeting.state() != MeetingState.PLANNED)) {
            throw new SeriesNotOnlyPlanned();
        }
        store.drop(series);
        meetings.forEach(meeting -> search.replace(meeting.id().value(), List.of()));
        return meetings.size();
    }
}

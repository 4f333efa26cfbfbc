package dk.rammevaerk.meetings.plan;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels meetings without losing what was written for them: their items wait in the forum's backlog again. */
@Service
public class Cancellations {
    private final MeetingCycle cycle;
    private final BacklogStore backlog;
    private final CurrentActor currentActor;
    private final Clock clock;

    Cancellations(MeetingCycle cycle, BacklogStore backlog, CurrentActor currentActor, Clock clock) {
        this.cycle = cycle;
        this.backlog = backlog;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** How many items and suggestions would go back to the forum's backlog. */
    @Transactional(readOnly = true)
    public int itemsOf(MeetingId meeting) {
        return backlog.of(meeting);
    }

    /**
     * @param version as in {@link MeetingCycle}
     * @param reason shown to everybody who was to come
     */
    @Transactional
    public void cancel(MeetingId meeting, int version, String reason) {
        cycle.cancel(meeting, version, reason);
        var actor = currentActor.get();
        backlog.takeBack(meeting, clock.instant(), actor.name(), actor.label());
    }
}

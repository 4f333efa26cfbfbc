package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.AttachmentId;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens what was closed to the public. Of a published meeting everybody reads it at once, so it is looked through first. */
@Service
public class Openings {
    private final MeetingCycle cycle;
    private final Meetings meetings;
    private final LookThrough lookThrough;

    Openings(MeetingCycle cycle, Meetings meetings, LookThrough lookThrough) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.lookThrough = lookThrough;
    }

    /** What is to be looked through before; empty when nobody outside would read more than now. */
    @Transactional(readOnly = true)
    public Optional<Meeting> toLookThrough(MeetingId id, ItemId item, @Nullable AttachmentId attachment) {
        return meetings.opened(id, item, attachment);
    }

    /**
     * @param attachment which attachment of the item is opened; null for the item itself
     * @throws NotLookedThrough when everybody would read something that is not ticked off
     * @throws MeetingChangedMeanwhile when somebody changed the meeting since that version
     */
    @Transactional
    public void open(MeetingId id, int version, ItemId item, @Nullable AttachmentId attachment) {
        cycle.keepStill(id);
        toLookThrough(id, item, attachment)
                .filter(shown -> !lookThrough.unseen(shown).isEmpty())
                .ifPresent(shown -> {
                    throw new NotLookedThrough();
                });
        if (attachment == null) cycle.open(id, version, item);
        else cycle.open(id, version, attachment);
    }
}

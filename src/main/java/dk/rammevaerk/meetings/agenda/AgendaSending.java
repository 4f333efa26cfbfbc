package dk.rammevaerk.meetings.agenda;

import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an agenda, looks it through and sends it out. */
@Service
public class AgendaSending {
    private final MeetingCycle cycle;
    private final Meetings meetings;
    private final AgendaApproval approval;
    private final StandingItems standing;

    AgendaSending(MeetingCycle cycle, Meetings meetings, AgendaApproval approval, StandingItems standing) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.approval = approval;
        this.standing = standing;
    }

    /** Begins to take items in, with the standing items on the agenda. @throws MeetingChangedMeanwhile */
    @Transactional
    public void open(MeetingId id, int version) {
        cycle.open(id, version);
        standing.putOn(id);
    }

    /** Puts the standing items back that were left out. */
    @Transactional
    public void putStandingBack(MeetingId id) {
        standing.putOn(id);
    }

    /** What is wrong with the agenda, and what may be. */
    @Transactional(readOnly = true)
    public List<Finding> readiness(Meeting meeting) {
        return Readiness.of(meeting);
    }

    /**
     * Sends the agenda out as its first edition.
     *
     * @return the edition's number
     * @throws NotReady when something must be mended first
     * @throws NotApproved when the chair has not said yes to what it says now
     * @throws MeetingChangedMeanwhile when somebody changed it meanwhile
     */
    @Transactional
    public int send(MeetingId id, int version) {
        prepare(id, version);
        return cycle.send(id, version);
    }

    /**
     * Sends out what was added and changed since, as the agenda's next edition.
     *
     * @param reason as the forum reads it
     * @throws dk.rammevaerk.meetings.NothingChanged when there is nothing new
     * @throws NotReady as {@link #send}
     * @throws NotApproved as {@link #send}
     */
    @Transactional
    public int sendAddendum(MeetingId id, int version, String reason) {
        prepare(id, version);
        return cycle.sendAddendum(id, version, reason);
    }

    private void prepare(MeetingId id, int version) {
        cycle.keepStill(id);
        var meeting = meetings.find(id).orElseThrow(MeetingChangedMeanwhile::new);
        if (meeting.version() != version) throw new MeetingChangedMeanwhile();
        if (readiness(meeting).stream().anyMatch(Finding::isFault)) throw new NotReady();
        // kept first, so that what is compared with what the chair approved is what goes out
        standing.keep(meeting);
        if (!approval.holds(meeting)) throw new NotApproved();
    }
}

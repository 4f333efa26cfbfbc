package dk.rammevaerk.meetings.minutes;

import dk.rammevaerk.meetings.Approval;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Approvals;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to minutes once they are written: somebody says they are right, they are looked through and published, and
 * corrected by numbered revisions. Every step takes the version the person has seen, as {@link MeetingCycle} does.
 */
@Service
public class SettledMinutes {
    private final MeetingCycle cycle;
    private final Meetings meetings;
    private final Approvals approvals;
    private final LookThrough lookThrough;

    SettledMinutes(MeetingCycle cycle, Meetings meetings, Approvals approvals, LookThrough lookThrough) {
        this.cycle = cycle;
        this.meetings = meetings;
        this.approvals = approvals;
        this.lookThrough = lookThrough;
    }

    /** The newest asking of the chair, if there was any. */
    @Transactional(readOnly = true)
    public Optional<Approval> asked(MeetingId id) {
        return approvals.newest(id, Kind.MINUTES);
    }

    @Transactional
    public void askChair(MeetingId id, int version) {
        approvals.ask(id, version, Kind.MINUTES);
    }

    /**
     * The chair, or somebody on their behalf, says that the minutes are right; that settles them.
     *
     * @param note what was said; never empty on the chair's behalf
     * @throws MeetingChangedMeanwhile when the text is no longer what the chair was asked about
     */
    @Transactional
    public void approve(MeetingId id, int version, UUID approval, String note) {
        approvals.answer(id, approval, Kind.MINUTES, Answer.APPROVED, note.isEmpty() ? null : note);
        cycle.approveMinutes(id, version);
    }

    /**
     * The chair wants something else in them.
     *
     * @param note what
     */
    @Transactional
    public void sendBack(MeetingId id, UUID approval, String note) {
        approvals.answer(id, approval, Kind.MINUTES, Answer.RETURNED, note);
    }

    /**
     * The forum itself has approved the minutes.
     *
     * @param note at which meeting
     */
    @Transactional
    public void approvedByForum(MeetingId id, int version, String note) {
        approvals.ask(id, version, Kind.MINUTES);
        var asked = approvals.newest(id, Kind.MINUTES).orElseThrow();
        approvals.answer(id, asked.id(), Kind.MINUTES, Answer.APPROVED, note);
        cycle.approveMinutes(id, version);
    }

    /** What would be published now: the newest edition, without a revision that is still being written. */
    @Transactional(readOnly = true)
    public Optional<Meeting> publishable(MeetingId id) {
        return meetings.editions(id).stream()
                .findFirst()
                .flatMap(edition -> meetings.edition(id, edition.kind(), edition.number()));
    }

    /** @throws NotLookedThrough when a finding is not ticked off */
    @Transactional
    public void publish(MeetingId id, int version) {
        cycle.keepStill(id);
        publishable(id).ifPresent(this::requireLookedThrough);
        cycle.publish(id, version);
    }

    private void requireLookedThrough(Meeting shown) {
        if (!lookThrough.unseen(shown).isEmpty()) throw new NotLookedThrough();
    }

    /**
     * Settles a revision; when the minutes are published, the revised ones are at once.
     *
     * @throws NotLookedThrough when it would be published with a finding that is not ticked off
     */
    @Transactional
    public int finishRevision(MeetingId id, int version, String reason) {
        cycle.keepStill(id);
        var working = meetings.find(id).orElseThrow(MeetingChangedMeanwhile::new);
        if (working.isPublished()) requireLookedThrough(working);
        return cycle.finishRevision(id, version, reason);
    }

    /** The minutes' editions the actor may read, newest first. */
    @Transactional(readOnly = true)
    public List<Edition> editions(MeetingId id) {
        return meetings.editions(id).stream()
                .filter(one -> one.kind() == Kind.MINUTES)
                .toList();
    }
}

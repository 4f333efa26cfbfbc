package dk.rammevaerk.meetings;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Approval.Answer;
import dk.rammevaerk.meetings.Edition.Kind;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The chair's word on an agenda or on minutes, given to just the text they read: when that changes, it no longer holds and
 * is asked for anew.
 */
@Service
public class Approvals {
    private final ApprovalStore store;
    private final MeetingStore meetings;
    private final StandingTexts standing;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    Approvals(
            ApprovalStore store,
            MeetingStore meetings,
            StandingTexts standing,
            CurrentActor currentActor,
            Clock clock) {
        this.store = store;
        this.meetings = meetings;
        this.standing = standing;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws MeetingChangedMeanwhile when the meeting was changed since that version */
    @Transactional
    public void ask(MeetingId id, int version, Kind kind) {
        meetings.lock(id);
        var meeting =
                meetings.byId(id).filter(one -> one.version() == version).orElseThrow(MeetingChangedMeanwhile::new);
        store.ask(
                id,
                kind,
                contentOf(meeting, kind),
                clock.instant(),
                currentActor.get().name());
    }

    /** The newest asking, if there was any. */
    @Transactional(readOnly = true)
    public Optional<Approval> newest(MeetingId id, Kind kind) {
        return meetings.byId(id)
                .flatMap(meeting -> store.newest(id, kind, ApprovalStore.hash(contentOf(meeting, kind))));
    }

    /**
     * Approves or returns what was asked about.
     *
     * @param note what the chair says; required when it is returned, and when somebody answers on the chair's behalf
     * @throws MeetingChangedMeanwhile when it is answered already, or the text changed since it was asked for
     */
    @Transactional
    public void answer(MeetingId id, UUID approval, Kind kind, Answer answer, @Nullable String note) {
        meetings.lock(id);
        var meeting = meetings.byId(id).orElseThrow(MeetingChangedMeanwhile::new);
        if (!store.answer(
                id,
                kind,
                approval,
                ApprovalStore.hash(contentOf(meeting, kind)),
                answer,
                note,
                clock.instant(),
                currentActor.get().name())) {
            throw new MeetingChangedMeanwhile();
        }
    }

    /** What was asked about, to say what changed since. */
    @Transactional(readOnly = true)
    public Optional<MeetingContent> askedAbout(Approval approval) {
        return store.content(approval.id()).map(content -> json.readValue(content, MeetingContent.class));
    }

    /** What the chair reads, as JSON: in an agenda also what its standing items will say, and not who is coming. */
    private String contentOf(Meeting meeting, Kind kind) {
        var content = kind == Kind.AGENDA ? standing.completed(meeting).withAttendances(List.of()) : meeting.content();
        return json.writeValueAsString(content);
    }
}

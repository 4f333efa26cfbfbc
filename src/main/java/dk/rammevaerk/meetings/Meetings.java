package dk.rammevaerk.meetings;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.MeetingStore.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings. What is read here is always cut to what the current actor may see. */
@Service
public class Meetings {
    private final MeetingStore store;
    private final MeetingIndex index;
    private final CurrentActor currentActor;
    private final Clock clock;

    Meetings(MeetingStore store, MeetingIndex index, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.index = index;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Takes a past meeting in. It is seen by the secretariat and its forum until it is published. */
    @Transactional
    public MeetingId hold(HeldMeeting held) {
        var id = store.insert(held);
        reindex(id);
        return id;
    }

    /** The meeting as the actor may see it; empty when it is not there or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<Meeting> find(MeetingId id) {
        var actor = currentActor.get();
        return store.byId(id)
                .filter(meeting -> meeting.isPublished() || actor.seesInside(meeting.forum()))
                .map(meeting -> actor.seesInside(meeting.forum()) ? meeting : meeting.sealed());
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> list(@Nullable String forum, @Nullable Integer year) {
        return store.list(viewer(currentActor.get()), forum, year);
    }

    /** The meeting that was read from a file, when somebody accepted it. */
    @Transactional(readOnly = true)
    public Optional<MeetingId> readFrom(FileId file) {
        return store.bySourceFile(file);
    }

    /** Meetings a forum already has on a day; a second one is possible but worth a question. */
    @Transactional(readOnly = true)
    public List<MeetingId> onDay(String forum, LocalDate date) {
        return store.onDay(forum, date);
    }

    /** @throws MeetingChangedMeanwhile when it is published already, or somebody changed it since that version */
    @Transactional
    public void publish(MeetingId id, int version) {
        if (!store.publish(id, version, clock.instant(), currentActor.get().name()))
            throw new MeetingChangedMeanwhile();
        reindex(id);
    }

    /** Takes a published meeting back. @throws MeetingChangedMeanwhile when it is not, or was changed since */
    @Transactional
    public void withdraw(MeetingId id, int version) {
        if (!store.withdraw(id, version)) throw new MeetingChangedMeanwhile();
        reindex(id);
    }

    /**
     * Closes an item to the public, or opens it again.
     *
     * @param reason why it is closed; null opens it
     * @throws MeetingChangedMeanwhile when somebody changed the meeting since that version, or it has no such item
     */
    @Transactional
    public void close(MeetingId id, int version, ItemId item, @Nullable String reason) {
        if (!store.close(id, version, item, reason)) throw new MeetingChangedMeanwhile();
        reindex(id);
    }

    private void reindex(MeetingId id) {
        index.put(store.byId(id).orElseThrow());
    }

    private static Viewer viewer(Actor actor) {
        return new Viewer(actor.isSecretariat(), actor.fora());
    }
}

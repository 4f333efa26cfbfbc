package dk.rammevaerk.meetings;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.EditionStore.Frozen;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes editions and opens them to everybody, in the name of the current actor. */
@Component
class Editions {
    private final EditionStore store;
    private final Mentions mentions;
    private final CurrentActor currentActor;
    private final Clock clock;

    Editions(EditionStore store, Mentions mentions, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.mentions = mentions;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @return the number it got */
    int freeze(Meeting meeting, Kind kind, @Nullable String reason) {
        return store.insert(
                meeting.id(),
                kind,
                meeting.content(),
                reason,
                clock.instant(),
                currentActor.get().name());
    }

    /** The working copy as it is read now. */
    Meeting asNow(Meeting working) {
        return mentions.asNow(working);
    }

    /** The working copy with what an edition of it says, as that is read now. */
    Meeting asNow(Meeting working, Frozen frozen) {
        return mentions.asNow(working.showing(Shown.Unsent.WORKING_COPY, frozen.content()));
    }

    void publishNewest(MeetingId meeting, Kind kind) {
        store.publishNewest(meeting, kind, clock.instant(), currentActor.get().name());
    }

    /** Puts what the newest minutes say back into the working copy. */
    void restore(MeetingId meeting) {
        store.restore(meeting, clock.instant(), currentActor.get().name());
    }

    void withdraw(MeetingId meeting) {
        store.withdraw(meeting);
    }

    Optional<Frozen> newest(MeetingId meeting) {
        return store.newest(meeting);
    }

    Optional<Frozen> newest(MeetingId meeting, Kind kind) {
        return store.newest(meeting, kind);
    }
}

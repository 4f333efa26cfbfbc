package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.RegisterStore.Viewer;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes lines into the register: gives the numbers, and says who entered what and when. */
@Component
class Entering {
    private final RegisterStore store;
    private final RegisterIndex index;
    private final CurrentActor currentActor;
    private final Clock clock;

    Entering(RegisterStore store, RegisterIndex index, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.index = index;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** All of a meeting, also those taken back. */
    List<RegisterEntry> of(MeetingId meeting) {
        return store.ofMeeting(meeting, today());
    }

    /** Whoever asks. */
    Optional<RegisterEntry> find(EntryId id) {
        return store.find(id, new Viewer(true, List.of(), today()));
    }

    /** Writes what a revision of the minutes does to the meeting's lines. */
    void revise(Meeting settled, Revision revision) {
        revision.kept().forEach(kept -> store.change(kept.entry().id(), kept.mark()));
        revision.withdrawn().forEach(entry -> store.withdraw(entry.id()));
        enter(settled, revision.added());
    }

    /** Gives the numbers, in the order of the minutes, and enters them. */
    void enter(Meeting settled, List<Mark> added) {
        if (added.isEmpty()) return;
        int number = store.number(settled.forum(), settled.date().getYear(), added.size());
        for (var mark : added) {
            store.insert(
                    settled, number++, mark, clock.instant(), currentActor.get().name());
        }
    }

    /** Says who may see a meeting's decisions now. */
    void open(Meeting settled) {
        settled.items().forEach(item -> store.open(settled.id(), item.id(), item.isClosed(), settled.isPublished()));
    }

    /** Hands the meeting's lines to the search. */
    void reindex(MeetingId meeting) {
        of(meeting).forEach(index::put);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }
}

package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.decisions.RegisterStore.Viewer;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading the register of decisions. The secretariat reads everything, members what their fora decided, everybody what was
 * decided in open items of published minutes. Follow-up is for those inside the forum.
 */
@Service
public class Register {
    private final RegisterStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    Register(RegisterStore store, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** One page of them, newest meeting first. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> list(RegisterQuery query) {
        return store.list(query, viewer());
    }

    @Transactional(readOnly = true)
    public long count(RegisterQuery query) {
        return store.count(query, viewer());
    }

    /** All of them, one by one, however many there are. */
    @Transactional(readOnly = true)
    public void each(RegisterQuery query, Consumer<RegisterEntry> take) {
        store.each(query, viewer(), take);
    }

    /** Empty when it is not there or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<RegisterEntry> find(EntryNumber number) {
        return store.find(number, viewer());
    }

    @Transactional(readOnly = true)
    public Optional<RegisterEntry> find(EntryId id) {
        return store.find(id, viewer());
    }

    /** What a meeting decided, in the order of its minutes, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> ofMeeting(MeetingId meeting) {
        var viewer = viewer();
        return store.ofMeeting(meeting, viewer.today()).stream()
                .filter(entry -> entry.isPublic() || viewer.seesInside(entry.forum()))
                .map(entry -> viewer.seesInside(entry.forum()) ? entry : entry.withoutFollowUp())
                .toList();
    }

    /** What was decided of an item, as far as the actor may see it; without what was taken back. */
    @Transactional(readOnly = true)
    public List<RegisterEntry> ofItem(ItemId item) {
        var viewer = viewer();
        return store.ofItem(item, viewer.today()).stream()
                .filter(entry -> entry.isPublic() || viewer.seesInside(entry.forum()))
                .map(entry -> viewer.seesInside(entry.forum()) ? entry : entry.withoutFollowUp())
                .toList();
    }

    /** The item's decision, when there is exactly one: what was noted beside it follows from that. */
    @Transactional(readOnly = true)
    public Optional<EntryId> onlyOneOf(ItemId item) {
        var all = store.ofItem(item, viewer().today());
        return all.size() == 1 ? Optional.of(all.getFirst().id()) : Optional.empty();
    }

    /** The fora and years that have any, newest year first; {@code number} is the last one given. */
    @Transactional(readOnly = true)
    public List<EntryNumber> counts() {
        return store.counts();
    }

    private Viewer viewer() {
        var actor = currentActor.get();
        return new Viewer(actor.isSecretariat(), actor.fora(), LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE));
    }
}

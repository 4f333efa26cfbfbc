package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Edition;
import dk.rammevaerk.meetings.FrozenMinutes;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MinutesApproved;
import dk.rammevaerk.meetings.MinutesRevised;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what was decided back to the cases, in the transaction in which the minutes become final. Hearing the same thing
 * twice changes nothing.
 */
@Service
public class CaseMinutes {
    private final CaseStore store;
    private final ExcerptStore excerpts;
    private final CasePlaces places;
    private final FrozenMinutes minutes;
    private final Clock clock;

    CaseMinutes(CaseStore store, ExcerptStore excerpts, CasePlaces places, FrozenMinutes minutes, Clock clock) {
        this.store = store;
        this.excerpts = excerpts;
        this.places = places;
        this.minutes = minutes;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(MinutesApproved event) {
        take(event.meeting());
    }

    @EventListener
    @Transactional
    void on(MinutesRevised event) {
        take(event.meeting());
    }

    /**
     * Says that an item of a meeting that was held is about the case, and takes back what its newest settled minutes say;
     * what somebody writes in a revision comes when that is settled, too.
     *
     * @return the version the case has now
     * @throws NotThatMeeting when it is no held meeting of the step's forum, or the step is on an agenda already
     */
    @Transactional
    public int joinHeld(CaseId id, int version, StepId stepId, MeetingId meetingId, ItemId itemId) {
        var file = places.free(id, version, stepId);
        places.forum(file.route().step(stepId).orElseThrow(), meetingId, false);
        if (!places.isOn(meetingId, itemId)) throw new NotThatMeeting();
        places.bind(file, stepId, itemId);
        minutes.newest(meetingId).ifPresent(settled -> settled.items().stream()
                .filter(one -> one.id().equals(itemId))
                .forEach(item -> take(id, settled, item)));
        return store.find(id).orElseThrow().version();
    }

    private void take(MeetingId id) {
        minutes.newest(id).ifPresent(settled -> settled.items().stream()
                .filter(item -> !item.withdrawn())
                .forEach(item -> store.ofItems(List.of(item.id())).stream()
                        .map(CaseFile::id)
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .forEach(one -> take(one, settled, item))));
    }

    private void take(CaseId id, Meeting settled, Item item) {
        if (!(settled.shown() instanceof Edition edition)) return;
        var file = store.lock(id).orElseThrow(CaseChangedMeanwhile::new);
        boolean isNew = excerpts.keep(
                id,
                new Excerpt(
                        item.id(),
                        edition.number(),
                        settled.forum(),
                        settled.date(),
                        item.number(),
                        item.title(),
                        orEmpty(item.minutes()),
                        item.decisions().stream().map(Decision::text).toList(),
                        edition.reason(),
                        clock.instant()));
        if (isNew) settle(file, settled, item);
    }

    /** The step is done; one that the forum put off comes again. */
    private void settle(CaseFile file, Meeting meeting, Item item) {
        var bound = file.items().stream()
                .filter(one -> one.item().equals(item.id()))
                .findFirst()
                .flatMap(one -> file.route().step(one.step()))
                .filter(step -> !step.isSettled());
        if (bound.isEmpty() || !file.isOpen()) return;
        var step = bound.get();
        var postponed = item.decisions().stream()
                .filter(decision -> decision.effect() == Effect.POSTPONED)
                .map(Decision::text)
                .findFirst();
        var route = postponed.isPresent()
                ? file.route().repeat(step.id(), meeting.date(), postponed.get())
                : file.route().done(step.id(), meeting.date(), null);
        store.write(file.id(), route, clock.instant());
        places.moved(file.id());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}

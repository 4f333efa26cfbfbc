package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.suggestions.Suggestion.Answer;
import dk.rammevaerk.meetings.suggestions.SuggestionAnswered.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the secretariat does with a suggestion. Each act names the version that was seen: when somebody else answered
 * meanwhile, {@link SuggestionChangedMeanwhile} is thrown and nothing is written.
 */
@Service
public class SuggestionAnswers {
    private final SuggestionStore store;
    private final AgendaPlaces places;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SuggestionAnswers(
            SuggestionStore store,
            AgendaPlaces places,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.places = places;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts it onto the working copy of an agenda, at the end of a section, with its texts and attachments.
     *
     * @param section ignored when the agenda has none
     * @throws TakesNoItems when the meeting is no coming one of the forum
     */
    @Transactional
    public ItemId take(SuggestionId id, int version, MeetingId meeting, Section section) {
        store.become(id, version, SuggestionState.WAITING, SuggestionState.TAKEN, null, answer());
        var suggestion = store.byId(id).orElseThrow(SuggestionChangedMeanwhile::new);
        var item = places.put(meeting, section, suggestion, today());
        store.became(id, item, meeting);
        events.publishEvent(new SuggestionAnswered(id, Kind.TAKEN));
        return item;
    }

    /**
     * Lets it wait for another meeting.
     *
     * @param meeting null puts it into the forum's backlog
     * @throws TakesNoItems when the meeting is no coming one of the forum
     */
    @Transactional
    public void postpone(SuggestionId id, int version, @Nullable MeetingId meeting) {
        var suggestion = store.byId(id).orElseThrow(SuggestionChangedMeanwhile::new);
        if (meeting != null) places.coming(meeting, suggestion.forum(), today());
        if (!store.postpone(id, version, meeting, answer())) throw new SuggestionChangedMeanwhile();
        events.publishEvent(new SuggestionAnswered(id, Kind.POSTPONED));
    }

    /** @param reason as the author reads it */
    @Transactional
    public void decline(SuggestionId id, int version, String reason) {
        store.become(id, version, SuggestionState.WAITING, SuggestionState.DECLINED, reason, answer());
        events.publishEvent(new SuggestionAnswered(id, Kind.DECLINED));
    }

    /**
     * Lets a suggestion that was taken or declined wait again. The item is taken off its agenda.
     *
     * @throws ItemInUse when the item was sent out or written on
     */
    @Transactional
    public void undo(SuggestionId id, int version) {
        var suggestion = store.byId(id).orElseThrow(SuggestionChangedMeanwhile::new);
        if (!suggestion.state().isAnswered()) throw new SuggestionChangedMeanwhile();
        store.become(id, version, suggestion.state(), SuggestionState.WAITING, null, null);
        if (suggestion.item() != null
                && suggestion.target() != null
                && !places.takeOff(suggestion.target(), suggestion.item())) {
            throw new ItemInUse();
        }
        events.publishEvent(new SuggestionAnswered(id, Kind.UNDONE));
    }

    /**
     * Lets it wait for the meeting it waited for before it was postponed, whatever became of that.
     *
     * @param previous null for the backlog
     */
    @Transactional
    public void undoPostponing(SuggestionId id, int version, @Nullable MeetingId previous) {
        var suggestion = store.byId(id).orElseThrow(SuggestionChangedMeanwhile::new);
        if (previous != null && places.of(previous, suggestion.forum()).isEmpty()) throw new TakesNoItems();
        var answer = Objects.equals(previous, suggestion.meantFor()) ? null : answer();
        if (!store.postpone(id, version, previous, answer)) throw new SuggestionChangedMeanwhile();
        events.publishEvent(new SuggestionAnswered(id, Kind.UNDONE));
    }

    private Answer answer() {
        return new Answer(clock.instant(), currentActor.get().label());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }
}

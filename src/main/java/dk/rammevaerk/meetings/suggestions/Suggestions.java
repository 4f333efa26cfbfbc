package dk.rammevaerk.meetings.suggestions;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.suggestions.Suggestion.Author;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggesting items. Who sits in a forum suggests for it; the secretariat does so for all, also on behalf of somebody
 * without an account. A suggestion is read by its author and by the secretariat, and written by its author alone, as long
 * as it waits.
 */
@Service
public class Suggestions {
    /** How many coming meetings of a forum are offered. */
    private static final int OFFERED = 6;
    /** No account has this name. */
    private static final String BROUGHT_BACK = "system:tasks";

    private final SuggestionStore store;
    private final TargetStore targets;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suggestions(
            SuggestionStore store,
            TargetStore targets,
            CurrentActor currentActor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.targets = targets;
        this.currentActor = currentActor;
        this.clock = clock;
        this.events = events;
    }

    /** The day it is in Denmark. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** The next meetings of a forum that items can be meant for, by day. */
    @Transactional(readOnly = true)
    public List<Target> coming(String forum) {
        return targets.coming(forum, today(), OFFERED);
    }

    /**
     * Hands a suggestion in. After the deadline it is taken in too, and marked.
     *
     * @param meeting null puts it into the forum's backlog
     * @param onBehalfOf the outside author, or null
     * @throws NotTheirForum when the actor does not sit in the forum
     * @throws TakesNoItems when the meeting is no coming one of that forum
     */
    @Transactional
    public SuggestionId suggest(String forum, @Nullable MeetingId meeting, Wish wish, @Nullable String onBehalfOf) {
        var author = author(forum, meeting, onBehalfOf);
        var id = store.insert(forum, meeting, wish, author);
        events.publishEvent(new ItemSuggested(id, forum));
        return id;
    }

    /**
     * Lets a matter wait for the forum's meeting in a month without anybody handing it in: it was to be taken up again then.
     * When the month has come without a meeting, the next one counts.
     *
     * @param label where it comes from, as the secretariat reads it
     * @return empty while there is no such meeting
     */
    @Transactional
    public Optional<SuggestionId> bringBack(String forum, YearMonth month, Wish wish, String label) {
        var today = today();
        var first = month.atDay(1).isBefore(today) ? today : month.atDay(1);
        return targets.coming(forum, first, 1).stream()
                .filter(target -> !month.isAfter(YearMonth.from(today))
                        || YearMonth.from(target.date()).equals(month))
                .findFirst()
                .map(target ->
                        store.insert(forum, target.id(), wish, new Author(BROUGHT_BACK, label, null, clock.instant())));
    }

    /**
     * Takes back what {@link #bringBack} let wait, since nobody wants it taken up any more. What the secretariat has answered
     * stays as it is.
     *
     * @return what it is now
     */
    @Transactional
    public Suggestion takeBack(SuggestionId id) {
        store.lock(id);
        var one = store.byId(id)
                .filter(own -> own.author().account().equals(BROUGHT_BACK))
                .orElseThrow(SuggestionChangedMeanwhile::new);
        if (one.state() != SuggestionState.WAITING) return one;
        store.become(id, one.version(), SuggestionState.WAITING, SuggestionState.WITHDRAWN, null, null);
        return store.byId(id).orElseThrow();
    }

    /**
     * Writes on a suggestion of one's own that waits. When another meeting is chosen it counts as handed in now.
     *
     * @throws SuggestionChangedMeanwhile when it was answered or changed meanwhile, or is somebody else's
     */
    @Transactional
    public void change(
            SuggestionId id,
            int version,
            String forum,
            @Nullable MeetingId meeting,
            Wish wish,
            @Nullable String onBehalfOf) {
        var before = own(id);
        boolean sameMeeting = before.forum().equals(forum)
                && Objects.equals(
                        before.target() == null ? null : before.target().id(), meeting);
        var author = author(forum, sameMeeting ? null : meeting, onBehalfOf);
        if (!store.change(id, version, forum, meeting, wish, author)) throw new SuggestionChangedMeanwhile();
    }

    /** Takes a suggestion of one's own back. */
    @Transactional
    public void withdraw(SuggestionId id, int version) {
        own(id);
        store.become(id, version, SuggestionState.WAITING, SuggestionState.WITHDRAWN, null, null);
    }

    /** Hands a suggestion that was withdrawn in again. */
    @Transactional
    public void handInAgain(SuggestionId id, int version) {
        own(id);
        store.become(id, version, SuggestionState.WITHDRAWN, SuggestionState.WAITING, null, null);
    }

    /** Empty when it is not there or not the actor's to see. */
    @Transactional(readOnly = true)
    public Optional<Suggestion> find(SuggestionId id) {
        var actor = currentActor.get();
        return store.byId(id).filter(one -> actor.isSecretariat() || isBy(actor, one));
    }

    /** The meeting a suggestion waits for or is on the agenda of; for those alone who are inside its forum. */
    @Transactional(readOnly = true)
    public Optional<Target> meetingOf(SuggestionId id) {
        var actor = currentActor.get();
        return store.byId(id).filter(one -> actor.seesInside(one.forum())).map(Suggestion::target);
    }

    /** The actor's own, newest first. */
    @Transactional(readOnly = true)
    public List<Suggestion> mine() {
        var actor = currentActor.get();
        return actor.isSignedIn() ? store.by(actor.name()) : List.of();
    }

    /** For the secretariat what waits in all fora, by forum and meeting, the backlog last; for others nothing. */
    @Transactional(readOnly = true)
    public List<Suggestion> waiting() {
        return currentActor.get().isSecretariat() ? store.waiting() : List.of();
    }

    /** The suggestion that an item came from, if the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<Suggestion> of(ItemId item) {
        var actor = currentActor.get();
        return store.ofItem(item).filter(one -> actor.isSecretariat() || isBy(actor, one));
    }

    /**
     * What is to come on a meeting: what its working copy holds, then what waits for it. For those alone who see the
     * working copy; nothing for others.
     */
    @Transactional(readOnly = true)
    public List<Provisional> provisional(MeetingId meeting) {
        var actor = currentActor.get();
        var target = targets.byId(meeting);
        if (target.isEmpty()
                || !(actor.isSecretariat()
                        || actor.holds(Role.CHAIR, target.get().forum()))) {
            return List.of();
        }
        return Stream.concat(
                        targets.items(meeting).stream(),
                        store.waitingFor(meeting).stream()
                                .map(one -> new Provisional(
                                        one.id().value(),
                                        one.wish().title(),
                                        one.wish().closedReason() != null)))
                .toList();
    }

    private Suggestion own(SuggestionId id) {
        var actor = currentActor.get();
        return store.byId(id).filter(one -> isBy(actor, one)).orElseThrow(SuggestionChangedMeanwhile::new);
    }

    private Author author(String forum, @Nullable MeetingId meeting, @Nullable String onBehalfOf) {
        var actor = currentActor.get();
        if (!actor.isSignedIn() || !actor.seesInside(forum)) throw new NotTheirForum();
        if (meeting != null
                && targets.byId(meeting)
                        .filter(one -> one.forum().equals(forum) && one.takesItems(today()))
                        .isEmpty()) {
            throw new TakesNoItems();
        }
        return new Author(actor.name(), actor.label(), actor.isSecretariat() ? onBehalfOf : null, clock.instant());
    }

    private static boolean isBy(Actor actor, Suggestion one) {
        return actor.isSignedIn() && one.author().account().equals(actor.name());
    }
}

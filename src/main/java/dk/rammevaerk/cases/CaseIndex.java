package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.AgendaSent;
import dk.rammevaerk.meetings.AudienceChanged;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.MeetingCancelled;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.parties.ForumClosed;
import dk.rammevaerk.search.PlainWords;
import dk.rammevaerk.search.Search;
import dk.rammevaerk.search.SearchEntry;
import dk.rammevaerk.search.SearchEntry.Kind;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands cases to the search, for those who read their texts; the public finds the items they were in. */
@Component
class CaseIndex {
    /** No forum has this code: only the secretariat finds what no forum may. */
    private static final String NO_FORUM = "";

    private final Search search;
    private final CaseStore store;
    private final CaseViews views;
    private final Meetings meetings;

    CaseIndex(Search search, CaseStore store, CaseViews views, Meetings meetings) {
        this.search = search;
        this.store = store;
        this.views = views;
        this.meetings = meetings;
    }

    void put(CaseId id) {
        store.find(id).ifPresent(this::put);
    }

    @EventListener
    void on(AudienceChanged event) {
        putAllOf(event.meeting());
    }

    /** A forum whose meeting is cancelled did not get a closed case after all. */
    @EventListener
    void on(MeetingCancelled event) {
        putAllOf(event.meeting());
    }

    /** A closed case is found by a forum from the day it is sent to it. */
    @EventListener
    void on(AgendaSent event) {
        putAllOf(event.meeting());
    }

    /** What a forum had is found by the one that took over from it. */
    @EventListener
    void on(ForumClosed event) {
        takeOver();
    }

    /** Hands over what passes fora that others have taken over from by now. */
    void takeOver() {
        var succession = views.succession();
        store.all().stream()
                .filter(file -> file.route().steps().stream()
                        .map(RouteStep::station)
                        .map(Stations::forum)
                        .anyMatch(code -> code != null && !succession.now(code).equals(code)))
                .forEach(this::put);
    }

    private void putAllOf(MeetingId meeting) {
        var items = meetings.find(meeting).stream()
                .flatMap(found -> found.items().stream())
                .map(Item::id)
                .toList();
        store.ofItems(items).forEach(this::put);
    }

    private void put(CaseFile file) {
        var fora = views.sight(List.of(file)).audience(file);
        search.replace(
                file.id().value(),
                List.of(new SearchEntry(
                        Kind.CASE,
                        file.id().value(),
                        file.id().value(),
                        file.route().steps().stream()
                                .map(RouteStep::station)
                                .map(Stations::forum)
                                .filter(code -> code != null && fora.contains(code))
                                .findFirst()
                                .orElse(NO_FORUM),
                        file.openedOn(),
                        file.number() + " " + file.title(),
                        "",
                        PlainWords.of(file.text().summary()),
                        "/sager/" + file.number(),
                        false,
                        fora)));
    }
}

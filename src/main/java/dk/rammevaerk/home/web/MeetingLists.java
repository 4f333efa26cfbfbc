package dk.rammevaerk.home.web;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.home.web.FrontPage.Line;
import dk.rammevaerk.home.web.FrontPage.Waiting;
import dk.rammevaerk.imports.Imports;
import dk.rammevaerk.imports.PreviewSummary;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.overview.Due;
import dk.rammevaerk.meetings.overview.LatestMeeting;
import dk.rammevaerk.meetings.overview.Overview;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.pages.EmptyState;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of meetings, suggestions and minutes to read in waits for somebody, by their roles. */
@Component
class MeetingLists {
    private static final EmptyState NOTHING = EmptyState.saying("");

    private final Overview overview;
    private final Suggestions suggestions;
    private final Imports imports;
    private final Parties parties;
    private final Messages messages;

    MeetingLists(Overview overview, Suggestions suggestions, Imports imports, Parties parties, Messages messages) {
        this.overview = overview;
        this.suggestions = suggestions;
        this.imports = imports;
        this.parties = parties;
        this.messages = messages;
    }

    /** What a chair is asked to approve; none when there is nothing. */
    Optional<Waiting> approvals() {
        var approvals = overview.approvals();
        if (approvals.isEmpty()) return Optional.empty();
        return Optional.of(new Waiting(
                messages.of("home.waiting.approvals"),
                approvals.size(),
                approvals.stream().map(this::line).toList(),
                NOTHING,
                "",
                ""));
    }

    List<Waiting> of(Actor actor) {
        var lists = new ArrayList<Waiting>();
        if (actor.isSecretariat()) {
            lists.add(due());
            lists.add(suggested());
            lists.add(toReadIn());
        } else {
            var mine = suggestions.mine();
            if (!mine.isEmpty()) lists.add(own(mine));
        }
        return lists;
    }

    /** The newest meetings. */
    List<Line> latest() {
        return overview.latest(FrontPage.SHOWN).stream().map(this::line).toList();
    }

    private Waiting due() {
        var due = overview.due(FrontPage.SHOWN);
        return new Waiting(
                messages.of("home.waiting.due"),
                due.size(),
                due.stream().map(this::line).toList(),
                EmptyState.saying(messages.of("home.waiting.due.none")),
                "",
                "");
    }

    private Waiting suggested() {
        var waiting = suggestions.waiting();
        return new Waiting(
                messages.of("home.waiting.suggestions"),
                waiting.size(),
                waiting.stream().limit(FrontPage.SHOWN).map(this::waitingLine).toList(),
                EmptyState.saying(messages.of("home.waiting.suggestions.none")),
                messages.of("home.waiting.suggestions.all"),
                "/forslag");
    }

    private Waiting toReadIn() {
        var previews = imports.waiting();
        return new Waiting(
                messages.of("home.waiting.imports"),
                previews.size(),
                previews.stream().limit(FrontPage.SHOWN).map(this::line).toList(),
                new EmptyState(
                        messages.of("home.waiting.imports.none"),
                        messages.of("home.waiting.imports.read"),
                        "/indlaesning"),
                previews.isEmpty()
                        ? ""
                        : previews.size() > FrontPage.SHOWN
                                ? messages.of("home.waiting.imports.all", previews.size())
                                : messages.of("home.waiting.imports.read"),
                "/indlaesning");
    }

    private Waiting own(List<Suggestion> mine) {
        return new Waiting(
                messages.of("home.waiting.suggestions.own"),
                mine.size(),
                mine.stream().limit(3).map(this::ownLine).toList(),
                NOTHING,
                messages.of("home.waiting.suggestions.own.all"),
                "/forslag/mine");
    }

    private Line waitingLine(Suggestion one) {
        return new Line(
                "/forslag/" + one.id(),
                one.wish().title(),
                one.isLate()
                        ? StateTag.of(State.LATE).worded(messages.of("suggestions.late"))
                        : StateTag.of(State.WAITING),
                forum(one.forum()) + " · " + one.author().name());
    }

    private Line ownLine(Suggestion one) {
        var target = one.target();
        return new Line(
                "/forslag/" + one.id(),
                one.wish().title(),
                switch (one.state()) {
                    case WAITING ->
                        one.isPostponed()
                                ? StateTag.of(State.PLANNED).worded(messages.of("home.suggestion.POSTPONED"))
                                : StateTag.of(State.WAITING);
                    case TAKEN -> StateTag.of(State.ON_AGENDA);
                    case DECLINED -> StateTag.of(State.REJECTED).worded(messages.of("home.suggestion.DECLINED"));
                    case WITHDRAWN -> StateTag.of(State.CANCELLED).worded(messages.of("home.suggestion.WITHDRAWN"));
                },
                target == null ? forum(one.forum()) : name(one.forum(), target.date()));
    }

    private Line line(Due due) {
        var state = StateTag.of(due.late() ? State.LATE : State.WAITING).worded(messages.of("home.due." + due.kind()));
        return new Line(
                "/moeder/" + due.id(),
                name(due.forum(), due.date()),
                state,
                due.by() == null ? "" : messages.of("home.due.by", DanishFormat.date(due.by())));
    }

    private Line line(LatestMeeting meeting) {
        return new Line(
                "/moeder/" + meeting.id(),
                name(meeting.forum(), meeting.date()),
                StateTag.of(State.valueOf(meeting.state().name())),
                DanishFormat.count(meeting.items(), messages.of("meetings.item"), messages.of("meetings.items")));
    }

    private Line line(PreviewSummary preview) {
        var state = StateTag.of(preview.state() == PreviewSummary.State.UNREADABLE ? State.REJECTED : State.WAITING)
                .worded(messages.of("home.import." + preview.state(), preview.openWarnings()));
        return new Line(
                "/indlaesning/" + preview.id().value(),
                preview.fileName(),
                state,
                messages.of("home.import.since", DanishFormat.moment(preview.uploadedAt())));
    }

    private String name(String code, LocalDate date) {
        return forum(code) + " " + DanishFormat.date(date);
    }

    private String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }
}

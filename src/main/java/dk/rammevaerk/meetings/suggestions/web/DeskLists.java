package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Target;
import dk.rammevaerk.meetings.suggestions.web.DeskPage.Line;
import dk.rammevaerk.meetings.suggestions.web.DeskPage.Next;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the desk shows of each forum. */
@Component
class DeskLists {
    private final Suggestions suggestions;
    private final SuggestionWords words;
    private final Parties parties;
    private final Messages messages;

    DeskLists(Suggestions suggestions, SuggestionWords words, Parties parties, Messages messages) {
        this.suggestions = suggestions;
        this.words = words;
        this.parties = parties;
        this.messages = messages;
    }

    /** The fora with something that waits or something on their next agenda. */
    List<DeskPage.Forum> fora(Map<String, List<Suggestion>> waiting) {
        return parties.fora().stream()
                .map(forum -> forum(forum, waiting.getOrDefault(forum.code(), List.of())))
                .filter(forum -> !forum.waiting().isEmpty()
                        || !forum.backlog().isEmpty()
                        || !forum.next().isEmpty())
                .toList();
    }

    private DeskPage.Forum forum(Forum forum, List<Suggestion> waiting) {
        var today = suggestions.today();
        // the next meeting is interesting whatever is on it; later ones when something waits for them
        var coming = forum.closedFrom() == null ? suggestions.coming(forum.code()) : List.<Target>of();
        return new DeskPage.Forum(
                forum.code(),
                forum.name(),
                waiting.stream()
                        .filter(one -> one.target() != null)
                        .map(this::line)
                        .toList(),
                waiting.stream()
                        .filter(one -> one.target() == null)
                        .map(this::line)
                        .toList(),
                coming.stream()
                        .filter(one -> one.takesItems(today))
                        .flatMap(this::next)
                        .limit(2)
                        .toList());
    }

    private Stream<Next> next(Target meeting) {
        var lines = suggestions.provisional(meeting.id());
        return lines.isEmpty()
                ? Stream.of()
                : Stream.of(new Next(words.meeting(meeting), "/moeder/" + meeting.id(), lines));
    }

    private Line line(Suggestion one) {
        var states = new ArrayList<StateTag>();
        if (one.isLate()) states.add(words.late());
        var target = one.target();
        if (target != null && !target.takesItems(suggestions.today())) states.add(words.gone());
        if (one.wish().closedReason() != null) states.add(words.closed());
        var files = one.files().isEmpty()
                ? ""
                : " · " + messages.of("suggestions.files.count", one.files().size());
        return new Line(
                "/forslag/" + one.id(), one.wish().title(), words.from(one) + files, words.waitsFor(one), states);
    }
}

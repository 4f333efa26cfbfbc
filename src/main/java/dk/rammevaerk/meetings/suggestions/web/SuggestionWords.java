package dk.rammevaerk.meetings.suggestions.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.agenda.Act.Verb;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.Suggestions;
import dk.rammevaerk.meetings.suggestions.Target;
import dk.rammevaerk.meetings.suggestions.web.SuggestionFormPage.Group;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in Danish what a suggestion is and where it is. */
@Component
class SuggestionWords {
    /** What is asked for together again and again. */
    private static final List<String> PAIRS = List.of("DISCUSSES+APPROVES", "DISCUSSES+DECIDES", "DISCUSSES+STATES");

    private final Parties parties;
    private final Suggestions suggestions;
    private final Messages messages;

    SuggestionWords(Parties parties, Suggestions suggestions, Messages messages) {
        this.parties = parties;
        this.suggestions = suggestions;
        this.messages = messages;
    }

    String forum(String code) {
        return parties.forum(code).map(Forum::name).orElse(code);
    }

    /** {@code DASSOS 18. maj 2026}. */
    String meeting(Target target) {
        return forum(target.forum()) + " " + day(target);
    }

    /** {@code 18. maj 2026}, {@code 18. maj 2026, Temadag}. */
    private static String day(Target target) {
        return DanishFormat.date(target.date()) + (target.title() == null ? "" : ", " + target.title());
    }

    /** {@code drøfter og godkender}. */
    static String verbs(String names) {
        return Arrays.stream(names.split("\\+", -1))
                .flatMap(name ->
                        Arrays.stream(Verb.values()).filter(verb -> verb.name().equals(name)))
                .map(Verb::words)
                .collect(joining(" og "));
    }

    SequencedMap<String, String> verbs() {
        var choices = new LinkedHashMap<String, String>();
        choices.put("", messages.of("suggestions.act.none"));
        for (var verb : Verb.values()) choices.put(verb.name(), verb.words());
        PAIRS.forEach(pair -> choices.put(pair, verbs(pair)));
        return choices;
    }

    /** The meetings that can be chosen: each with its deadline, late ones told, and the backlog. */
    List<Group> targets(List<Forum> fora, @Nullable Target chosen) {
        return fora.stream()
                .map(forum -> {
                    var meetings = new LinkedHashMap<String, String>();
                    var coming = suggestions.coming(forum.code());
                    coming.forEach(one ->
                            meetings.put(SuggestionForm.target(forum.code(), one.id()), day(one) + deadline(one)));
                    if (chosen != null && chosen.forum().equals(forum.code())) {
                        meetings.putIfAbsent(
                                SuggestionForm.target(forum.code(), chosen.id()), day(chosen) + deadline(chosen));
                    }
                    meetings.put(SuggestionForm.target(forum.code(), null), messages.of("suggestions.target.none"));
                    return new Group(forum.name(), meetings);
                })
                .toList();
    }

    /** The next meeting whose deadline has not passed; without one the next, and without that the backlog. */
    String firstChoice(String forum) {
        var coming = suggestions.coming(forum);
        var today = suggestions.today();
        return SuggestionForm.target(
                forum,
                coming.stream()
                        .filter(one -> !one.isSent() && !one.isLate(today))
                        .findFirst()
                        .or(() -> coming.stream().findFirst())
                        .map(Target::id)
                        .orElse(null));
    }

    private String deadline(Target target) {
        if (target.isSent()) return messages.of("suggestions.target.sent");
        if (target.deadline() == null) return "";
        return messages.of(
                target.isLate(suggestions.today()) ? "suggestions.target.late" : "suggestions.target.deadline",
                DanishFormat.date(target.deadline()));
    }

    /** What it waits for, for the secretariat. */
    String waitsFor(Suggestion suggestion) {
        var target = suggestion.target();
        if (target == null) return messages.of("suggestions.for.backlog");
        if (!target.takesItems(suggestions.today())) return messages.of("suggestions.for.gone", day(target));
        return messages.of("suggestions.for.meeting", day(target));
    }

    /** Who wishes it, and when. */
    String from(Suggestion suggestion) {
        var author = suggestion.author();
        var when = DanishFormat.date(suggestion.suggestedOn());
        return author.onBehalfOf() == null
                ? messages.of("suggestions.from", author.label(), when)
                : messages.of("suggestions.from.behalf", author.name(), author.label(), when);
    }

    StateTag late() {
        return StateTag.of(State.LATE).worded(messages.of("suggestions.late"));
    }

    /** It waits for a meeting that is cancelled, held or past. */
    StateTag gone() {
        return StateTag.of(State.REJECTED).worded(messages.of("suggestions.gone"));
    }

    StateTag closed() {
        return StateTag.of(State.CLOSED_ITEM);
    }

    /** Where it is, as its author reads it. */
    StateTag state(Suggestion suggestion) {
        var target = suggestion.target();
        return switch (suggestion.state()) {
            case WAITING ->
                suggestion.isPostponed()
                        ? StateTag.of(State.PLANNED)
                                .with(Icon.FORWARD)
                                .worded(
                                        target == null
                                                ? messages.of("suggestions.state.backlog")
                                                : messages.of("suggestions.state.postponed", day(target)))
                        : StateTag.of(State.WAITING);
            case TAKEN ->
                suggestion.item() == null
                        ? StateTag.of(State.CANCELLED).worded(messages.of("suggestions.state.off"))
                        : StateTag.of(State.ON_AGENDA);
            case DECLINED -> StateTag.of(State.REJECTED).worded(messages.of("suggestions.state.declined"));
            case WITHDRAWN -> StateTag.of(State.CANCELLED).worded(messages.of("suggestions.state.withdrawn"));
        };
    }
}

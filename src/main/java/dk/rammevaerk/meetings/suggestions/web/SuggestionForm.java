package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.documents.ItemDocument;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.Act;
import dk.rammevaerk.meetings.agenda.Act.Verb;
import dk.rammevaerk.meetings.suggestions.Suggestion;
import dk.rammevaerk.meetings.suggestions.Wish;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody writes of an item, as the fields hold it.
 *
 * @param target the forum's code, a slash, and the meeting's id, which is empty for the backlog
 * @param acts one more than were written, to write in
 */
public record SuggestionForm(
        String target,
        String title,
        List<ActRow> acts,
        String caseStatement,
        String caseSource,
        String presenters,
        String closedReason,
        String note,
        String onBehalfOf) {
    static final int LONGEST_TITLE = 300;
    private static final int MOST_ACTS = 30;
    private static final int FEWEST_ROWS = 2;

    /**
     * One act of the recommendation.
     *
     * @param verbs names of {@link Verb} with a plus between; empty for free text
     */
    public record ActRow(String verbs, String text) {
        static ActRow of(String line) {
            var act = Act.of(line);
            return new ActRow(act.verbs().stream().map(Verb::name).collect(Collectors.joining("+")), act.text());
        }

        boolean isEmpty() {
            return text.isEmpty() && verbs.isEmpty();
        }

        String line() {
            var known = Arrays.stream(verbs.split("\\+", -1))
                    .flatMap(name -> Arrays.stream(Verb.values())
                            .filter(verb -> verb.name().equals(name)))
                    .limit(2)
                    .toList();
            return new Act(known, text).line();
        }
    }

    public SuggestionForm {
        acts = List.copyOf(acts);
    }

    static SuggestionForm empty(String target) {
        return new SuggestionForm(target, "", rows(List.of()), "", "", "", "", "", "");
    }

    static SuggestionForm of(MultiValueMap<String, String> form) {
        var acts = new ArrayList<ActRow>();
        for (int i = 0; i < MOST_ACTS && form.containsKey("handling-" + i); i++) {
            acts.add(new ActRow(text(form, "verbum-" + i), text(form, "handling-" + i)));
        }
        return new SuggestionForm(
                text(form, "moede"),
                text(form, "titel"),
                rows(acts.stream().filter(act -> !act.isEmpty()).toList()),
                text(form, "sagsfremstilling").replace("\r\n", "\n"),
                text(form, "kilde"),
                text(form, "oplaeg").replace("\r\n", "\n"),
                text(form, "lukket"),
                text(form, "note").replace("\r\n", "\n"),
                text(form, "paa-vegne-af"));
    }

    static SuggestionForm of(Suggestion suggestion) {
        var wish = suggestion.wish();
        var target = suggestion.target();
        return new SuggestionForm(
                target(suggestion.forum(), target == null ? null : target.id()),
                wish.title(),
                rows(wish.recommendations().stream().map(ActRow::of).toList()),
                orEmpty(wish.caseStatement()),
                orEmpty(wish.caseSource()),
                String.join("\n", wish.presenters()),
                orEmpty(wish.closedReason()),
                orEmpty(wish.note()),
                orEmpty(suggestion.author().onBehalfOf()));
    }

    static SuggestionForm of(ItemDocument read, String target) {
        return new SuggestionForm(
                target,
                read.title(),
                rows(read.recommendations().stream().map(ActRow::of).toList()),
                read.caseStatement(),
                "",
                "",
                "",
                "",
                "");
    }

    static String target(String forum, @Nullable MeetingId meeting) {
        return forum + "/" + (meeting == null ? "" : meeting);
    }

    SuggestionForm withTarget(String other) {
        return new SuggestionForm(
                other, title, acts, caseStatement, caseSource, presenters, closedReason, note, onBehalfOf);
    }

    SuggestionForm withAnotherAct() {
        var more = new ArrayList<>(acts);
        more.add(new ActRow("", ""));
        return new SuggestionForm(
                target, title, more, caseStatement, caseSource, presenters, closedReason, note, onBehalfOf);
    }

    String forum() {
        return target.contains("/") ? target.substring(0, target.indexOf('/')) : target;
    }

    /** Empty for the backlog, and for what is no meeting. */
    Optional<MeetingId> meeting() {
        try {
            return Optional.of(new MeetingId(UUID.fromString(target.substring(target.indexOf('/') + 1))));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Whether something is written in the fields that stand folded. */
    public boolean hasMore() {
        return !(caseSource + presenters + closedReason + note).isEmpty();
    }

    Wish wish() {
        return new Wish(
                title,
                acts.stream().filter(act -> !act.isEmpty()).map(ActRow::line).toList(),
                orNull(caseStatement),
                orNull(caseSource),
                presenters
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                orNull(closedReason),
                orNull(note));
    }

    private static List<ActRow> rows(List<ActRow> written) {
        var rows = new ArrayList<>(written);
        rows.add(new ActRow("", ""));
        while (rows.size() < FEWEST_ROWS) rows.add(new ActRow("", ""));
        return rows;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        return orEmpty(form.getFirst(name)).strip();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

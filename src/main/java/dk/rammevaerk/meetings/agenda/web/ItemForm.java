package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.meetings.agenda.Act;
import dk.rammevaerk.meetings.agenda.Act.Verb;
import dk.rammevaerk.meetings.agenda.ItemFacts;
import dk.rammevaerk.meetings.agenda.web.ItemEditorPage.ActRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed about an item. */
record ItemForm(
        String title,
        String section,
        String timeSlot,
        List<String> presenters,
        List<ActRow> acts,
        String caseSource,
        String caseStatement) {
    /** Rows that stand ready for more. */
    private static final int READY = 2;

    static ItemForm of(Map<String, String> form) {
        var presenters = new ArrayList<String>();
        for (int i = 0; form.containsKey("ved-" + i); i++) presenters.add(form.get("ved-" + i));
        var acts = new ArrayList<ActRow>();
        for (int i = 0; form.containsKey("handling-" + i); i++) {
            acts.add(new ActRow(
                    form.getOrDefault("verbum-" + i, ""),
                    form.getOrDefault("ogsaa-" + i, ""),
                    form.getOrDefault("handling-" + i, "")));
        }
        return new ItemForm(
                form.getOrDefault("titel", ""),
                form.getOrDefault("afsnit", ""),
                form.getOrDefault("tid", ""),
                presenters,
                acts,
                form.getOrDefault("kilde", ""),
                form.getOrDefault("tekst", ""));
    }

    static ItemForm of(ItemFacts facts, String section, String caseStatement) {
        return new ItemForm(
                facts.title(),
                section,
                facts.timeSlot() == null ? "" : facts.timeSlot(),
                facts.presenters(),
                facts.recommendations().stream().map(ItemForm::row).toList(),
                facts.caseSource() == null ? "" : facts.caseSource(),
                caseStatement);
    }

    /** What is stored of it; rows that are empty are none. */
    ItemFacts facts() {
        return new ItemFacts(
                title.strip(),
                orNull(timeSlot),
                presenters.stream()
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .toList(),
                acts.stream().map(ItemForm::line).filter(one -> !one.isEmpty()).toList(),
                orNull(caseSource));
    }

    List<String> presentersAndMore() {
        return Stream.concat(
                        presenters.stream().filter(one -> !one.isBlank()),
                        Stream.generate(() -> "").limit(READY))
                .toList();
    }

    List<ActRow> actsAndMore() {
        return Stream.concat(
                        acts.stream().filter(row -> !line(row).isEmpty()),
                        Stream.generate(() -> new ActRow("", "", "")).limit(READY))
                .toList();
    }

    private static ActRow row(String line) {
        var act = Act.of(line);
        var verbs = act.verbs();
        return new ActRow(
                verbs.isEmpty() ? "" : verbs.getFirst().name(),
                verbs.size() < 2 ? "" : verbs.getLast().name(),
                act.text());
    }

    private static String line(ActRow row) {
        var verbs = Stream.of(row.verb(), row.other())
                .flatMap(name ->
                        Arrays.stream(Verb.values()).filter(verb -> verb.name().equals(name)))
                .distinct()
                .toList();
        return new Act(verbs, row.text()).line();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

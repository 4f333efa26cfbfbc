package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Entry;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What was typed in the fields of one section. A field that nobody touched is as it was shown, whatever another wrote there
 * meanwhile.
 *
 * @param notes by the name of the question
 */
record SectionForm(Map<Cell, Typed> cells, Map<String, Typed> notes) {
    /** Comes with each field: the version of what it showed. Its name is the cell's behind this. */
    static final String VERSION = "version-";
    /** What the field showed; left out when it was empty. */
    static final String STOOD = "stod-";
    /** The name of a note's field is the question's behind this. */
    static final String NOTE = "note-";

    /** @param stood what the field showed before it was typed in */
    record Typed(String text, String stood, int version) {
        boolean isTouched() {
            return !text.equals(stood);
        }
    }

    static SectionForm of(Questionnaire questionnaire, Section section, Map<String, String[]> sent) {
        var cells = new TreeMap<Cell, Typed>();
        var notes = new TreeMap<String, Typed>();
        var own = section.questions().stream().map(Question::name).toList();
        sent.keySet().stream().filter(name -> name.startsWith(VERSION)).forEach(versioned -> {
            var name = versioned.substring(VERSION.length());
            int version =
                    dk.rammevaerk.pages.Typed.number(first(sent, versioned)).orElse(0);
            if (name.startsWith(NOTE)) {
                var question = name.substring(NOTE.length());
                if (own.contains(question)) {
                    notes.put(question, new Typed(first(sent, name), first(sent, STOOD + name), version));
                }
                return;
            }
            AnsweringFinder.cell(questionnaire, name)
                    .filter(cell -> own.contains(cell.question()))
                    .filter(cell -> !(questionnaire.kindOf(cell).orElse(null) instanceof Kind.Attachment))
                    .ifPresent(cell -> cells.put(cell, new Typed(all(sent, name), first(sent, STOOD + name), version)));
        });
        return new SectionForm(cells, notes);
    }

    private static String all(Map<String, String[]> sent, String name) {
        return tidy(String.join(" ", sent.getOrDefault(name, new String[0])));
    }

    private static String first(Map<String, String[]> sent, String name) {
        var values = sent.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : tidy(values[0]);
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    SectionForm without(Predicate<Cell> left) {
        var kept = new TreeMap<>(cells);
        kept.keySet().removeIf(left);
        return new SectionForm(kept, notes);
    }

    /** The cells whose text may hold a CPR number. */
    List<Cell> numbers(Questionnaire questionnaire) {
        return cells.entrySet().stream()
                .filter(one -> one.getValue().isTouched())
                .filter(one ->
                        reading(questionnaire, one.getKey(), one.getValue()).fault() == FaultKind.CPR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The notes that may hold one, by the name of the question. */
    List<String> numbersInNotes() {
        return notes.entrySet().stream()
                .filter(one ->
                        Reading.of(new Kind.Text(true), one.getValue().text()).fault() == FaultKind.CPR)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The cells that were typed in, and in which another has written something else since. */
    List<Cell> conflicts(ResponseView view) {
        return typed(view).stream()
                .filter(one -> view.response()
                        .entry(one.cell())
                        .filter(entry -> entry.version() != one.version())
                        .isPresent())
                .map(CellText::cell)
                .toList();
    }

    /** What is to be saved: the fields that were typed in and do not stand so already. */
    List<CellText> typed(ResponseView view) {
        return cells.entrySet().stream()
                .filter(one -> one.getValue().isTouched())
                .filter(one -> !reading(view.questionnaire(), one.getKey(), one.getValue())
                        .text()
                        .equals(view.response()
                                .entry(one.getKey())
                                .map(Entry::text)
                                .orElse("")))
                .map(one -> new CellText(
                        one.getKey(), one.getValue().text(), one.getValue().version()))
                .toList();
    }

    private static Reading reading(Questionnaire questionnaire, Cell cell, Typed typed) {
        return Reading.of(questionnaire.kindOf(cell).orElseThrow(), typed.text());
    }
}

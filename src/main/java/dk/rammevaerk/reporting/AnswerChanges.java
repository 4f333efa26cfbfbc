package dk.rammevaerk.reporting;

import dk.rammevaerk.reporting.questionnaires.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form or a workbook changes in a response. Each carries the version of what stood there when it was written, before
 * any of these are saved.
 *
 * @param origin how the answers came
 */
public record AnswerChanges(List<CellText> cells, List<NoteText> notes, List<Said> acts, Origin origin) {
    public AnswerChanges {
        cells = List.copyOf(cells);
        notes = List.copyOf(notes);
        acts = List.copyOf(acts);
    }

    public static AnswerChanges of(List<CellText> cells, Origin origin) {
        return new AnswerChanges(cells, List.of(), List.of(), origin);
    }

    /**
     * Why the answer to a question differs from last time.
     *
     * @param version of the question's mark
     */
    public record NoteText(String question, String text, int version) {}

    /**
     * What is said of a question instead of an answer.
     *
     * @param act null takes back what was said
     * @param version of the question's mark
     */
    public record Said(String question, @Nullable Act act, int version) {}
}

package dk.rammevaerk.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one authority answers to one questionnaire of a round. Several people write it together; the authority says when it
 * is complete, the secretariat takes it in or sends it back.
 *
 * @param form the ordinal of the questionnaire in the round
 * @param completedOn the first day on which it was complete, or null
 * @param entries by cell
 * @param marks by the name of the question
 * @param steps oldest first
 */
public record Response(
        ResponseId id,
        String authority,
        int form,
        ResponseState state,
        @Nullable LocalDate completedOn,
        Map<Cell, Entry> entries,
        Map<String, QuestionMark> marks,
        List<ResponseStep> steps,
        int version) {
    public Response {
        entries = Map.copyOf(entries);
        marks = Map.copyOf(marks);
        steps = List.copyOf(steps);
    }

    /** What the check reads. */
    public Answers answers() {
        var texts = new TreeMap<Cell, String>();
        entries.values().forEach(entry -> texts.put(entry.cell(), entry.text()));
        var prefilled = entries.values().stream()
                .filter(entry ->
                        entry.origin() == Origin.PREFILLED && !entry.text().isEmpty())
                .map(Entry::cell)
                .collect(toUnmodifiableSet());
        var acts = new HashMap<String, Act>();
        marks.values().forEach(mark -> {
            if (mark.act() != null) acts.put(mark.question(), mark.act());
        });
        var notes = marks.values().stream()
                .filter(mark -> !mark.note().isEmpty())
                .collect(toMap(QuestionMark::question, QuestionMark::note));
        return new Answers(texts, prefilled, acts, notes);
    }

    public Optional<Entry> entry(Cell cell) {
        return Optional.ofNullable(entries.get(cell));
    }

    public QuestionMark mark(String question) {
        return marks.getOrDefault(question, QuestionMark.none(question));
    }

    /** Whether it came after the authority's last day. */
    public boolean isLate(LocalDate due) {
        return completedOn != null && completedOn.isAfter(due);
    }

    /** What the secretariat asks for, by the name of the question. */
    public Collection<QuestionMark> returned() {
        return marks.values().stream().filter(mark -> mark.returned() != null).toList();
    }
}

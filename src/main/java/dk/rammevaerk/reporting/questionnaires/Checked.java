package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the check found.
 *
 * @param asked the names of the questions that are asked, given the answers; what stands in others is left out
 * @param answered the names of those that are answered, also by an act
 * @param values what was understood, of the questions that are asked and relevant
 * @param faults in the order of the questionnaire
 */
public record Checked(Set<String> asked, Set<String> answered, NavigableMap<Cell, Value> values, List<Fault> faults) {
    /** How far a section is. */
    public enum Standing {
        /** None of its questions is asked. */
        NOT_ASKED,
        EMPTY,
        BEGUN,
        /** Something that was typed is wrong. */
        FAULTY,
        /** Nothing required lacks, and nothing is wrong. */
        DONE
    }

    public Checked {
        asked = Set.copyOf(asked);
        answered = Set.copyOf(answered);
        values = new TreeMap<>(values);
        faults = List.copyOf(faults);
    }

    public boolean mayBeCompleted() {
        return faults.isEmpty();
    }

    public List<Fault> faultsOf(String question) {
        return faults.stream()
                .filter(one -> one.cell().question().equals(question))
                .toList();
    }

    public Optional<Value> value(Cell cell) {
        return Optional.ofNullable(values.get(cell));
    }

    public Standing standing(Section section) {
        var names = section.questions().stream()
                .map(Question::name)
                .filter(asked::contains)
                .toList();
        if (names.isEmpty()) return Standing.NOT_ASKED;
        Predicate<Fault> here = fault -> names.contains(fault.cell().question());
        if (faults.stream().filter(here).anyMatch(fault -> !fault.isMissing())) return Standing.FAULTY;
        boolean begun = names.stream().anyMatch(answered::contains);
        if (faults.stream().noneMatch(here) && begun) return Standing.DONE;
        return begun ? Standing.BEGUN : Standing.EMPTY;
    }

    /** By the name of the question, in the order of the questionnaire. */
    public Map<String, List<Fault>> byQuestion() {
        return faults.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        one -> one.cell().question(),
                        java.util.LinkedHashMap::new,
                        java.util.stream.Collectors.toList()));
    }
}

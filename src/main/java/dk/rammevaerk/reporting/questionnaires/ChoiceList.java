package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import java.util.Optional;

/** The choices of a question, or the fixed rows of a table, in the order they are shown. */
public record ChoiceList(String name, List<Choice> choices) {
    /** The list that makes a choice a yes or no. */
    public static final ChoiceList YES_NO =
            new ChoiceList("ja_nej", List.of(new Choice("ja", "Ja"), new Choice("nej", "Nej")));

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /** By its name, or by its label as a workbook shows it. */
    public Optional<Choice> find(String text) {
        return choices.stream()
                .filter(one -> one.name().equalsIgnoreCase(text) || one.label().equalsIgnoreCase(text))
                .findFirst();
    }

    /** The label of a name; the name itself when it is not in the list. */
    public String label(String name) {
        return choices.stream()
                .filter(one -> one.name().equals(name))
                .map(Choice::label)
                .findFirst()
                .orElse(name);
    }
}

package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The choices of a question, or the fixed rows of a table, in the order they are shown. */
public record ChoiceList(String name, List<Choice> choices) {
    /** The list that makes a choice a yes or no. */
    public static final ChoiceList YES_NO =
            new ChoiceList("ja_nej", List.of(new Choice("ja", "Ja"), new Choice("nej", "Nej")));

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /** By its name, or by its label as a workbook shows it. A name as it is kept is always that choice. */
    public Optional<Choice> find(String text) {
        return named(text)
                .or(() -> labelled(text))
                .or(() -> first(one -> one.name().equalsIgnoreCase(text)));
    }

    /** By the name that is kept. */
    Optional<Choice> named(String name) {
        return first(one -> one.name().equals(name));
    }

    /** By its label, where only labels are shown. */
    public Optional<Choice> labelled(String label) {
        return first(one -> one.label().equals(label))
                .or(() -> first(one -> one.label().equalsIgnoreCase(label)));
    }

    private Optional<Choice> first(Predicate<Choice> wanted) {
        return choices.stream().filter(wanted).findFirst();
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

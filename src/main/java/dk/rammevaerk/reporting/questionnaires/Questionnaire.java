package dk.rammevaerk.reporting.questionnaires;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked. Made by {@link FormReader}, which vouches that names are unique and conditions name what stands before. */
public record Questionnaire(String title, List<Section> sections) {
    public Questionnaire {
        sections = List.copyOf(sections);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(String name) {
        return questions().filter(one -> one.name().equals(name)).findFirst();
    }

    /** Which cells it has; for those who ask of many. */
    Predicate<Cell> cells() {
        var byName = questions().collect(toMap(Question::name, Function.identity()));
        return cell -> {
            var question = byName.get(cell.question());
            return question != null && kindOf(question, cell).isPresent();
        };
    }

    /** The kind of answer a cell takes; empty when the questionnaire has no such cell. */
    public Optional<Kind.Single> kindOf(Cell cell) {
        return question(cell.question()).flatMap(question -> kindOf(question, cell));
    }

    private static Optional<Kind.Single> kindOf(Question question, Cell cell) {
        return switch (question.kind()) {
            case Kind.Single single -> cell.isAlone() ? Optional.of(single) : Optional.empty();
            case Kind.Table table ->
                cell.isAlone() || !cell.standsIn(table)
                        ? Optional.empty()
                        : table.column(cell.column()).map(Column::kind);
        };
    }
}

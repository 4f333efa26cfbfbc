package dk.rammevaerk.reporting.results;

import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the questions on persons that a rule names together: one of them may be the sum of the others. */
final class AddingUp {
    private AddingUp() {}

    /** The question and those that are connected with it, in the order of the questionnaire. */
    static List<Question> with(Questionnaire questionnaire, Question question) {
        var persons = questionnaire.questions().filter(Question::countsPersons).toList();
        var together = questionnaire
                .questions()
                .flatMap(AddingUp::named)
                .map(names -> persons.stream().filter(one -> isIn(one, names)).toList())
                .toList();
        var found = new HashSet<String>(Set.of(question.name()));
        boolean more = true;
        while (more) {
            more = false;
            for (var group : together) {
                if (group.stream().map(Question::name).noneMatch(found::contains)) continue;
                for (var one : group) more |= found.add(one.name());
            }
        }
        return questionnaire
                .questions()
                .filter(one -> found.contains(one.name()))
                .toList();
    }

    /** What each rule of a question speaks of, itself among it. */
    private static Stream<Set<String>> named(Question question) {
        return Stream.concat(
                        Stream.ofNullable(question.demands().rule()),
                        question.columns().stream().map(Column::rule).filter(Objects::nonNull))
                .map(rule -> names(question, rule));
    }

    private static Set<String> names(Question question, Rule rule) {
        var names = new HashSet<String>(rule.holds().expression().names());
        names.add(question.name());
        return names;
    }

    private static boolean isIn(Question question, Set<String> names) {
        return names.contains(question.name())
                || question.columns().stream().map(Column::name).anyMatch(names::contains);
    }
}

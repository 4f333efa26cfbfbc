package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Condition;
import dk.rammevaerk.reporting.questionnaires.Expression;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Value;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a workbook says beside a question: its help, when it is asked, and when it takes a note. */
record Help(AnswerBook book) {
    String of(Question question) {
        var limit = question.demands().changeLimit();
        return joined(
                question.wording().hint(),
                shownWhen(question.demands().shownWhen()),
                limit == null ? null : book.word("help.change", Reading.write(limit)));
    }

    String of(Column column) {
        return joined(column.wording().hint());
    }

    /** A condition on one answer is told in words; of the others only that there is one. */
    @Nullable
    String shownWhen(@Nullable Condition condition) {
        if (condition == null) return null;
        if (condition.expression()
                        instanceof
                        Expression.Comparison(
                                var by,
                                Expression.Named(var name),
                                Expression.Fixed(Value.Words(var words)))
                && by == Expression.Comparator.EQUAL) {
            var asked = book.order().questionnaire().question(name).orElse(null);
            if (asked != null
                    && asked.kind() instanceof Kind.Single single
                    && single.choices().isPresent()) {
                return book.word(
                        "help.when", asked.label(), single.choices().get().label(words));
            }
        }
        return book.word("help.sometimes");
    }

    private static String joined(@Nullable String... sentences) {
        return Stream.of(sentences).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}

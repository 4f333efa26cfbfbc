package dk.rammevaerk.reporting.indicators;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a round asks to get the figures of an indicator. A table's fixed rows are the operator kinds where the indicator
 * tells them apart; else its rows are summed.
 *
 * @param questionnaire its name in addresses
 * @param numerator a question, or a column of a table question: {@code laeger.aftaler}
 * @param denominator likewise, or null unless the indicator is a share
 */
public record QuestionSource(
        String questionnaire, String numerator, @Nullable String denominator) {
    /** The names of the questions that are read. */
    Stream<String> questions() {
        return Stream.of(numerator, denominator).filter(Objects::nonNull).map(written -> Place.of(written)
                .question());
    }

    /** Where an answer stands: a question, and a column or the empty text. */
    record Place(String question, String column) {
        static Place of(String written) {
            int dot = written.indexOf('.');
            return dot < 0 ? new Place(written, "") : new Place(written.substring(0, dot), written.substring(dot + 1));
        }
    }
}

package dk.rammevaerk.kernel;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a number that somebody wrote may mean. Danes write a comma before decimals and a point between thousands; programs
 * write a point before decimals. So {@code 1.976} may be either of two numbers and is never guessed.
 */
public sealed interface WrittenNumber {
    /** {@code 1976}, {@code 1.976,00}, {@code 975,5}, {@code 975.50}. */
    record Exact(BigDecimal value) implements WrittenNumber {}

    /**
     * {@code 1.976}.
     *
     * @param whole {@code 1976}
     * @param decimal {@code 1,976}
     */
    record Ambiguous(String whole, String decimal) implements WrittenNumber {}

    record NotANumber() implements WrittenNumber {}

    /** @param text without spaces around it */
    static WrittenNumber of(String text) {
        if (Shapes.AMBIGUOUS.matcher(text).matches()) {
            return new Ambiguous(text.replace(".", ""), text.replace('.', ','));
        }
        var plain = Shapes.GROUPED.matcher(text).matches() ? text.replace(".", "") : text;
        return Shapes.PLAIN.matcher(plain).matches()
                ? new Exact(new BigDecimal(plain.replace(',', '.')))
                : new NotANumber();
    }

    /** How numbers are written. */
    final class Shapes {
        private static final Pattern PLAIN = Pattern.compile("-?(?:\\d+(?:,\\d+|\\.\\d{1,2})?|0\\.\\d+)");
        /** Two points, or a point and a comma, can only part thousands. */
        private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(?:(?:\\.\\d{3})+,\\d+|(?:\\.\\d{3}){2,})");

        private static final Pattern AMBIGUOUS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");

        private Shapes() {}
    }
}

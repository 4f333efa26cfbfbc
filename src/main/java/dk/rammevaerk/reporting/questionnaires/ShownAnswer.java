package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.kernel.DanishFormat;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes answers for people: {@code 1.976,50 kr.}, {@code 18. maj 2026}, the words of choices. */
public final class ShownAnswer {
    private static final char NBSP = '\u00A0';

    private ShownAnswer() {}

    /** What could not be read is shown as it was typed. */
    public static String of(Kind.Single kind, String text) {
        var value = Reading.of(kind, text).value();
        return switch (kind) {
            case Kind.Numeric numeric when value instanceof Value.Numeric(var number) -> of(numeric, number);
            case Kind.Day day when value instanceof Value.Day(var date) -> DanishFormat.date(date);
            case Kind.SeveralOf several
            when value instanceof Value.Chosen ->
                Arrays.stream(text.split(" ")).map(several.list()::label).collect(Collectors.joining(", "));
            default -> kind.choices().map(list -> list.label(text)).orElse(text);
        };
    }

    /** {@code 12 pladser}; amounts with two decimals, others with as many as they have. */
    public static String of(Kind.Numeric kind, BigDecimal number) {
        var format = NumberFormat.getNumberInstance(DanishFormat.DANISH);
        boolean amount = kind.measure() == Kind.Measure.AMOUNT
                && number.stripTrailingZeros().scale() > 0;
        format.setMinimumFractionDigits(amount ? Kind.AMOUNT_DECIMALS : 0);
        format.setMaximumFractionDigits(Math.max(Kind.AMOUNT_DECIMALS, kind.decimals()));
        var unit = kind.measured();
        return format.format(number) + (unit.isEmpty() ? "" : NBSP + unit);
    }
}

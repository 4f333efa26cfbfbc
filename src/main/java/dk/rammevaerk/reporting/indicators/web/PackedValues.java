package dk.rammevaerk.reporting.indicators.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Value;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures on their way from the preview to where they are kept. Whoever changes them on the way is found by the rules. */
final class PackedValues {
    private static final int PARTS = 4;

    private PackedValues() {}

    static String pack(List<Value> values) {
        return values.stream()
                .map(one -> String.join(
                        ",",
                        text(one.authority()),
                        text(one.operator()),
                        one.numerator().toPlainString(),
                        one.denominator() == null ? "" : one.denominator().toPlainString()))
                .collect(joining("|"));
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }

    /** @throws IllegalArgumentException when it is no such text */
    static List<Value> unpack(String packed) {
        return Arrays.stream(packed.split("\\|", -1)).map(PackedValues::value).toList();
    }

    private static Value value(String one) {
        var parts = one.split(",", -1);
        if (parts.length != PARTS) throw new IllegalArgumentException("No figure");
        return new Value(
                parts[0].isEmpty() ? null : parts[0],
                parts[1].isEmpty() ? null : OperatorKind.valueOf(parts[1]),
                new BigDecimal(parts[2]),
                parts[3].isEmpty() ? null : new BigDecimal(parts[3]));
    }
}

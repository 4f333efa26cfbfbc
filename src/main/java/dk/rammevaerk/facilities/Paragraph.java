package dk.rammevaerk.facilities;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The paragraph of the law that a department works under, in the one spelling by which it is compared: {@code SEL §107},
 * {@code ABL §105+SEL §85}. What is no paragraph stays as it is written; it then stands in no register.
 */
record Paragraph(String text) {
    private static final Pattern GAPS = Pattern.compile("[\\s\\h]+");
    private static final Pattern ROUND_PLUS = Pattern.compile(" ?\\+ ?");
    private static final Pattern LAW = Pattern.compile("(\\p{L}+) ?(§+) ?");

    /** {@code sel § 107} and {@code SEL§107} are {@code SEL §107}; spaces of any width are one. */
    static Paragraph of(String written) {
        var plain = GAPS.matcher(written).replaceAll(" ").strip();
        var joined = ROUND_PLUS.matcher(plain).replaceAll("+");
        return new Paragraph(
                LAW.matcher(joined).replaceAll(law -> law.group(1).toUpperCase(Locale.ROOT) + " " + law.group(2)));
    }
}

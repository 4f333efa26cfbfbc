package dk.rammevaerk.cases;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call a case: {@code 2026-14}. Counted per year, without gaps. */
public record CaseNumber(int year, int number) implements Comparable<CaseNumber> {
    private static final Pattern SHAPE = Pattern.compile("(\\d{4})-([1-9]\\d{0,5})");

    /** Higher than any that is given. */
    static final CaseNumber LAST = new CaseNumber(9999, 999_999);

    /** Empty for what is no number of a case. */
    public static Optional<CaseNumber> of(String text) {
        var match = SHAPE.matcher(text);
        return match.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return Comparator.comparingInt(CaseNumber::year)
                .thenComparingInt(CaseNumber::number)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return year + "-" + number;
    }
}

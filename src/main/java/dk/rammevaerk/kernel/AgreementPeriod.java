package dk.rammevaerk.kernel;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The calendar years that a framework agreement covers, written {@code 2027-28}. */
public record AgreementPeriod(int firstYear, int lastYear) {
    private static final Pattern WRITTEN = Pattern.compile("(2[01]\\d{2})\\s*[-–]\\s*(?:2[01])?(\\d{2})");
    private static final int CENTURY = 100;
    private static final int LONGEST = 4;

    public AgreementPeriod {
        if (lastYear <= firstYear || lastYear - firstYear >= LONGEST) {
            throw new IllegalArgumentException("An agreement covers two to four years: " + firstYear + "-" + lastYear);
        }
    }

    /** {@code 2027-28} for two years from 2027, {@code 2029-32} for four from 2029. */
    public static AgreementPeriod of(int firstYear, int years) {
        return new AgreementPeriod(firstYear, firstYear + years - 1);
    }

    /** {@code 2027-28} or {@code 2027-2028}; empty when it is no such period. */
    public static Optional<AgreementPeriod> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) return Optional.empty();
        int first = Integer.parseInt(written.group(1));
        int last = first - first % CENTURY + Integer.parseInt(written.group(2));
        if (last < first) last += CENTURY;
        return last > first && last - first < LONGEST
                ? Optional.of(new AgreementPeriod(first, last))
                : Optional.empty();
    }

    public int years() {
        return lastYear - firstYear + 1;
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    @Override
    public String toString() {
        return firstYear + "-" + String.format(Locale.ROOT, "%02d", lastYear % CENTURY);
    }
}

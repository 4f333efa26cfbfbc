package dk.rammevaerk.appointments;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The calendar years that a framework agreement covers, written {@code 2027-28}. */
public record AgreementPeriod(int firstYear, int lastYear) {
    private static final Pattern WRITTEN = Pattern.compile("(20\\d{2})\\s*[-–]\\s*(?:20)?(\\d{2})");
    private static final int CENTURY = 2000;
    private static final int LONGEST = 4;

    public AgreementPeriod {
        if (lastYear <= firstYear || lastYear - firstYear >= LONGEST) {
            throw new IllegalArgumentException("An agreement covers two to four years: " + firstYear + "-" + lastYear);
        }
    }

    /** {@code 2027-28} or {@code 2027-2028}; empty when it is no such period. */
    public static Optional<AgreementPeriod> read(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) return Optional.empty();
        int first = Integer.parseInt(written.group(1));
        int last = CENTURY + Integer.parseInt(written.group(2));
        return last > first && last - first < LONGEST
                ? Optional.of(new AgreementPeriod(first, last))
                : Optional.empty();
    }

    public LocalDate firstDay() {
        return LocalDate.of(firstYear, 1, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(lastYear, 12, 31);
    }

    @Override
    public String toString() {
        return firstYear + "-" + String.format(Locale.ROOT, "%02d", lastYear % 100);
    }
}

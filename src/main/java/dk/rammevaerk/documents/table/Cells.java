package dk.rammevaerk.documents.table;

import dk.rammevaerk.kernel.Moment;
import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.kernel.WrittenNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a cell means. */
final class Cells {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)|(\\d\\d)-(\\d\\d)-(\\d{4})");
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d)?)(Z|[+-]\\d\\d:\\d\\d)?");

    private Cells() {}

    static @Nullable LocalDate date(String text, Row row, Column column) {
        if (text.isEmpty()) return null;
        var date = date(text);
        if (date.isEmpty()) row.fault(column, TableFlaw.NOT_A_DATE, text);
        return date.orElse(null);
    }

    private static Optional<LocalDate> date(String text) {
        var found = DATE.matcher(text);
        if (!found.matches()) return Optional.empty();
        int shift = found.group(1) == null ? 3 : 0;
        int first = Integer.parseInt(found.group(shift + 1));
        int last = Integer.parseInt(found.group(shift + 3));
        try {
            int month = Integer.parseInt(found.group(shift + 2));
            return Optional.of(shift == 0 ? LocalDate.of(first, month, last) : LocalDate.of(last, month, first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static @Nullable Moment moment(String text, Row row, Column column) {
        if (text.isEmpty()) return null;
        var found = MOMENT.matcher(text);
        if (!found.matches()) {
            row.fault(column, TableFlaw.NOT_A_MOMENT, text);
            return null;
        }
        var shown = found.group(1) + "T" + found.group(2);
        try {
            if (found.group(3) != null) return Moment.of(OffsetDateTime.parse(shown + found.group(3)));
            var moment = Moment.of(LocalDateTime.parse(shown));
            if (moment.isEmpty()) row.fault(column, TableFlaw.SKIPPED_HOUR, text);
            return moment.orElse(null);
        } catch (DateTimeException noSuchMoment) {
            row.fault(column, TableFlaw.NOT_A_MOMENT, text);
            return null;
        }
    }

    static @Nullable Money amount(String text, Row row, Column column) {
        if (text.isEmpty()) return null;
        switch (WrittenNumber.of(text)) {
            case WrittenNumber.NotANumber() -> row.fault(column, TableFlaw.NOT_AN_AMOUNT, text);
            case WrittenNumber.Ambiguous(var whole, var decimal) ->
                row.fault(column, TableFlaw.AMBIGUOUS_AMOUNT, whole, decimal);
            case WrittenNumber.Exact(var number) -> {
                if (number.signum() < 0) row.fault(column, TableFlaw.NEGATIVE_AMOUNT, text);
                else if (number.stripTrailingZeros().scale() > 2) row.fault(column, TableFlaw.PARTS_OF_AN_OERE, text);
                else return new Money(number);
            }
        }
        return null;
    }
}

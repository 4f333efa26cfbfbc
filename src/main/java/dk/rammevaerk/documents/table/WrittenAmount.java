package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.table.RowCells.Kind;
import dk.rammevaerk.kernel.Money;
import dk.rammevaerk.kernel.WrittenNumber;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts in kroner as files write them. */
final class WrittenAmount {
    private static final Pattern UNIT = Pattern.compile("[\\s\\h]+kr\\.?$", Pattern.CASE_INSENSITIVE);
    private static final int MOST_DIGITS = 15;
    private static final int OERE_DIGITS = 2;

    private WrittenAmount() {}

    /** Null and a fault of the row when it is no amount. */
    static @Nullable Money read(RowCells cells, int place, Row row, Column column) {
        long oere = plainOere(cells.letters(), cells.stripped(place), cells.strippedEnd(place));
        if (oere >= 0 && cells.kind(place) == Kind.TEXT) return Money.ofOere(oere);
        var text = cells.text(place);
        var number = cells.kind(place) == Kind.NUMBER
                ? new WrittenNumber.Exact(new BigDecimal(text))
                : WrittenNumber.of(UNIT.matcher(text).replaceFirst(""));
        switch (number) {
            case WrittenNumber.NotANumber() -> row.fault(column, TableFlaw.NOT_AN_AMOUNT, Shown.of(text));
            case WrittenNumber.Ambiguous(var whole, var decimal) ->
                row.fault(column, TableFlaw.AMBIGUOUS_AMOUNT, whole, decimal);
            case WrittenNumber.Exact(var exact) -> {
                if (exact.signum() < 0) row.fault(column, TableFlaw.NEGATIVE_AMOUNT, Shown.of(text));
                else if (exact.stripTrailingZeros().scale() > OERE_DIGITS) {
                    row.fault(column, TableFlaw.PARTS_OF_AN_OERE, Shown.of(text));
                } else return new Money(exact);
            }
        }
        return null;
    }

    /** What most amounts are: digits, perhaps a comma or a point, and one or two digits more. Negative for all others. */
    private static long plainOere(char[] letters, int from, int until) {
        if (until - from > MOST_DIGITS) return -1;
        long number = 0;
        int mark = until;
        for (int i = from; i < until; i++) {
            int digit = letters[i] - '0';
            if (digit >= 0 && digit <= 9) number = 10 * number + digit;
            else if ((letters[i] == ',' || letters[i] == '.') && mark == until && i > from) mark = i;
            else return -1;
        }
        return switch (until - mark) {
            case 0 -> until == from ? -1 : 100 * number;
            case 2 -> 10 * number;
            case 3 -> number;
            default -> -1;
        };
    }
}

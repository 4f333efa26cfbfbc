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
        boolean isCellOfANumber = cells.kind(place) == Kind.NUMBER;
        var number = isCellOfANumber ? new WrittenNumber.Exact(new BigDecimal(text)) : written(text);
        switch (number) {
            case WrittenNumber.NotANumber() -> row.fault(column, TableFlaw.NOT_AN_AMOUNT, Shown.of(text));
            case WrittenNumber.Ambiguous(var whole, var decimal) ->
                row.fault(column, TableFlaw.AMBIGUOUS_AMOUNT, whole, decimal);
            case WrittenNumber.Exact(var exact) -> {
                var value = isCellOfANumber ? exact.stripTrailingZeros() : exact;
                if (value.signum() < 0) row.fault(column, TableFlaw.NEGATIVE_AMOUNT, Shown.of(text));
                else if (value.scale() > OERE_DIGITS) row.fault(column, TableFlaw.PARTS_OF_AN_OERE, Shown.of(text));
                else return new Money(value);
            }
        }
        return null;
    }

    /** Points part thousands only before a comma; {@code 1,500} has three decimals, as it stands, and may be thousands. */
    private static WrittenNumber written(String text) {
        var amount = UNIT.matcher(text).replaceFirst("");
        boolean isParted = amount.indexOf('.') != amount.lastIndexOf('.');
        return isParted && amount.indexOf(',') < 0 ? new WrittenNumber.NotANumber() : WrittenNumber.of(amount);
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

package dk.rammevaerk.documents.table;

import dk.rammevaerk.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/** Two columns that say from which day to which, both included. */
public final class Periods {
    private Periods() {}

    /**
     * The days of a row; without a last day they go on.
     *
     * @return null, with a fault, when the first day is missing, one of them is no date, or the last is before the first
     */
    public static @Nullable DateRange of(Row row, Column firstDay, Column lastDay) {
        boolean isThere = row.require(firstDay);
        var first = row.date(firstDay);
        var last = row.date(lastDay);
        if (!isThere || first == null) return null;
        if (last == null) return row.isEmpty(lastDay) ? DateRange.startingOn(first) : null;
        if (!last.isBefore(first)) return DateRange.ofClosed(first, last);
        row.fault(lastDay, TableFlaw.ENDS_BEFORE_IT_BEGINS, row.text(firstDay), row.text(lastDay));
        return null;
    }
}

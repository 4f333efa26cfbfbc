package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.Moment;
import java.time.Instant;

/**
 * The local date of a moment, without an object for each question. From 1970 until 2100 the clock's offset stands in a table;
 * before and after, {@link Moment} is asked.
 */
final class LocalDates {
    /** A cell of the table is 2²¹ seconds, 24 days: the clock is changed at most once in it. */
    private static final int CELL = 21;

    private static final long LAST = Instant.parse("2100-01-01T00:00:00Z").getEpochSecond();
    private static final int CELLS = (int) (LAST >> CELL) + 1;
    private static final long[] CHANGE = new long[CELLS];
    private static final int[] OFFSET_BEFORE = new int[CELLS];
    private static final int[] OFFSET_AFTER = new int[CELLS];

    static {
        for (int cell = 0; cell < CELLS; cell++) {
            long start = (long) cell << CELL;
            long end = (long) (cell + 1) << CELL;
            OFFSET_BEFORE[cell] = offset(start);
            OFFSET_AFTER[cell] = offset(end - 1);
            CHANGE[cell] = change(start, end - 1, OFFSET_AFTER[cell]);
        }
    }

    private LocalDates() {}

    /** @return days since 1970-01-01 */
    static int of(long epochSecond) {
        return Moment.dayOf(epochSecond + offsetAt(epochSecond));
    }

    private static int offsetAt(long epochSecond) {
        if (epochSecond < 0 || epochSecond >= LAST) return offset(epochSecond);
        int cell = (int) (epochSecond >> CELL);
        return epochSecond < CHANGE[cell] ? OFFSET_BEFORE[cell] : OFFSET_AFTER[cell];
    }

    /** The first second, of those from start to end, from which on the offset is the last one. */
    private static long change(long start, long end, int lastOffset) {
        long from = start;
        long until = end;
        while (from < until) {
            long middle = (from + until) >>> 1;
            if (offset(middle) == lastOffset) until = middle;
            else from = middle + 1;
        }
        return from;
    }

    private static int offset(long epochSecond) {
        return Moment.of(Instant.ofEpochSecond(epochSecond)).offset();
    }
}

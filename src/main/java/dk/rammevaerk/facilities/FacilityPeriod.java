package dk.rammevaerk.facilities;

import dk.rammevaerk.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register: what it says of a service, and when.
 *
 * @param line of the file
 * @param service its number in {@link Services}
 * @param trait null when something else in the row is wrong: then no other row may answer for its days either
 */
record FacilityPeriod(
        int line, int service, DateRange days, @Nullable Trait trait) {
    /** Days are counted from 1970-01-01. */
    int from() {
        return Math.toIntExact(days.from().toEpochDay());
    }

    /** {@link FacilityRegister#OPEN} when it goes on. */
    int until() {
        var until = days.until();
        return until == null ? FacilityRegister.OPEN : Math.toIntExact(until.toEpochDay());
    }
}

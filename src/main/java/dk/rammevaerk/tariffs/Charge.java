package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.ColumnPlace;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.LocalDate;
import java.util.List;

/** What one stay costs by one rule; the same object for stay after stay. */
final class Charge {
    private final Stays stays;
    private final Rates rates;
    private final DayCount count;
    private final int[] facilities;
    private int days;
    private long oere;
    /** The first charged day without a rate, of the stay that got no price. */
    private int unpriced;

    Charge(Stays stays, Rates rates, DayCount count) {
        this.stays = stays;
        this.rates = rates;
        this.count = count;
        facilities = rates.facilities(stays.facilities());
    }

    /**
     * Prices a stay. Dates never go back from day to day, so all days until the next rate are taken at once, and a stay within
     * one rate, as most are, in one step.
     *
     * @return whether it has a price; if not, {@link #fault} says why
     */
    boolean price(Stay stay) {
        days = count.days(stay);
        oere = 0;
        int facility = facilities[stay.facilitySymbol()];
        if (facility == Rates.NONE) return false;
        int day = 0;
        while (day < days) {
            int rate = rates.on(facility, count.date(stay, day));
            if (rate == Rates.NONE || rates.isInDoubt(rate)) {
                unpriced = day;
                return false;
            }
            int next = firstDayFrom(rates.until(rate), stay, day);
            oere += (next - day) * rates.oere(rate);
            day = next;
        }
        return true;
    }

    /**
     * The first day that is charged on a date or later; {@link #days} when none is.
     *
     * @param before a day that is charged on an earlier date
     */
    private int firstDayFrom(int date, Stay stay, int before) {
        int low = before + 1;
        int high = days;
        if (low == high || count.date(stay, high - 1) < date) return high;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (count.date(stay, middle) < date) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** Of the stay that got a price. */
    int days() {
        return days;
    }

    /** As {@link #days}. */
    long oere() {
        return oere;
    }

    /** Why the stay, which {@link #price} has just refused, has no price. */
    StayFault fault(Stay stay) {
        int facility = facilities[stay.facilitySymbol()];
        if (facility == Rates.NONE) {
            return fault(stay, stays.facilityPlace(), StayFlaw.UNKNOWN_FACILITY, stay.facility());
        }
        int date = count.date(stay, unpriced);
        int rate = rates.on(facility, date);
        return rate == Rates.NONE ? beforeFirst(stay, facility, date) : inDoubt(stay, rate, date);
    }

    private StayFault beforeFirst(Stay stay, int facility, int date) {
        return fault(
                stay,
                stays.arrivalPlace(),
                StayFlaw.BEFORE_FIRST_RATE,
                stay.facility(),
                written(date),
                written(rates.from(rates.firstOf(facility))));
    }

    private StayFault inDoubt(Stay stay, int rate, int date) {
        return fault(
                stay,
                stays.arrivalPlace(),
                StayFlaw.RATE_IN_DOUBT,
                stay.facility(),
                written(date),
                rates.file(),
                Integer.toString(rates.line(rate)));
    }

    private StayFault fault(Stay stay, ColumnPlace column, StayFlaw flaw, String... details) {
        return new StayFault(stay.id(), column.fault(stay.line(), flaw, List.of(details)));
    }

    private static String written(int date) {
        return DanishFormat.date(LocalDate.ofEpochDay(date));
    }
}

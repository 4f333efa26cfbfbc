package dk.rammevaerk.tariffs;

import static dk.rammevaerk.kernel.Moment.SECONDS_PER_DAY;

/**
 * Hoteldøgn: full 24-hour periods since arrival; what is left over is free. Each costs the rate of the local date on which it
 * begins. That hours are elapsed unless somebody asks for local ones is a choice of ours, see docs/methods/counting.md.
 */
record HotelDayCount(Hours hours) implements DayCount {
    @Override
    public int days(Stay stay) {
        return switch (hours) {
            case ELAPSED -> (int) ((stay.departure() - stay.arrival()) / SECONDS_PER_DAY);
            case LOCAL -> (int) ((stay.localDeparture() - stay.localArrival()) / SECONDS_PER_DAY);
        };
    }

    @Override
    public boolean countsHours() {
        return true;
    }

    /** Elapsed periods drift by an hour when the clocks change: two may begin on one date in October, and none on one in March. */
    @Override
    public int date(Stay stay, int day) {
        return switch (hours) {
            case ELAPSED -> LocalDates.of(stay.arrival() + (long) day * SECONDS_PER_DAY);
            case LOCAL -> stay.arrivalDate() + day;
        };
    }
}

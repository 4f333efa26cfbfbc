package dk.rammevaerk.tariffs;

/**
 * Kalenderdøgn: every local date on which the person is present for any time, the dates of arrival and departure included. Who
 * departs at exactly 00:00 is not present on that date.
 */
record CalendarDayCount() implements DayCount {
    @Override
    public int days(Stay stay) {
        int last = stay.departureDate() - (stay.departsAtMidnight() ? 1 : 0);
        return Math.max(1, last - stay.arrivalDate() + 1);
    }

    @Override
    public int date(Stay stay, int day) {
        return stay.arrivalDate() + day;
    }
}

package dk.rammevaerk.tariffs;

/** Opholdsdøgn, as special psychiatric places are paid: the dates from arrival until, not including, departure; at least one. */
record ResidenceDayCount() implements DayCount {
    @Override
    public int days(Stay stay) {
        return Math.max(1, stay.departureDate() - stay.arrivalDate());
    }

    @Override
    public int date(Stay stay, int day) {
        return stay.arrivalDate() + day;
    }
}

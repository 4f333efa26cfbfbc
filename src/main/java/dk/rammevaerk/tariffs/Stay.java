package dk.rammevaerk.tariffs;

import dk.rammevaerk.kernel.Moment;

/**
 * One stay while it is looked at: the same object for all of them, so nobody keeps it. Local is what the clock in Copenhagen
 * shows; a local second is counted from when it showed 1970-01-01T00:00, a date is days since 1970-01-01.
 */
public final class Stay {
    private final Stays stays;
    private int place;

    Stay(Stays stays) {
        this.stays = stays;
    }

    /** @param next in the order of {@link Stays} */
    void turnTo(int next) {
        place = next;
    }

    public String id() {
        return stays.id(place);
    }

    public String facility() {
        return stays.facilities().text(facilitySymbol());
    }

    /** Stands for the facility in {@link Stays#facilities}. */
    public int facilitySymbol() {
        return stays.facility(place);
    }

    /** In the file of the stays, from 1. */
    public int line() {
        return stays.line(place);
    }

    /** Elapsed seconds since 1970-01-01T00:00Z. */
    public long arrival() {
        return stays.arrival(place);
    }

    /** As {@link #arrival}, and always greater. */
    public long departure() {
        return stays.departure(place);
    }

    public long localArrival() {
        return stays.localArrival(place);
    }

    /** In the hour that comes twice in October this may be before {@link #localArrival}. */
    public long localDeparture() {
        return stays.localDeparture(place);
    }

    public int arrivalDate() {
        return Moment.dayOf(localArrival());
    }

    public int departureDate() {
        return Moment.dayOf(localDeparture());
    }

    public boolean departsAtMidnight() {
        return Moment.isMidnight(localDeparture());
    }
}

package dk.rammevaerk.tariffs;

/**
 * One stay while it is looked at: the same object for all of them, so nobody keeps it. Local is what the clock in Copenhagen
 * shows; a local second is counted from when it showed 1970-01-01T00:00, a date is days since 1970-01-01.
 */
public final class Stay {
    static final int SECONDS_PER_DAY = 86_400;

    private final Stays stays;
    private int place = -1;

    Stay(Stays stays) {
        this.stays = stays;
    }

    /** Goes on to the next stay. @return whether there is one */
    public boolean next() {
        return ++place < stays.size();
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
        return dateOf(localArrival());
    }

    public int departureDate() {
        return dateOf(localDeparture());
    }

    public boolean departsAtMidnight() {
        return Math.floorMod(localDeparture(), SECONDS_PER_DAY) == 0;
    }

    static int dateOf(long localSecond) {
        return (int) Math.floorDiv(localSecond, SECONDS_PER_DAY);
    }
}

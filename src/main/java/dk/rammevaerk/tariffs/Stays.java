package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.ColumnPlace;
import dk.rammevaerk.documents.table.Symbols;
import dk.rammevaerk.kernel.IntColumn;
import dk.rammevaerk.kernel.LongColumn;
import dk.rammevaerk.kernel.Moment;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Stays of persons at facilities, from the moment of arrival until, not including, the moment of departure. They are kept in
 * columns, in the order in which they came: about 36 bytes a stay and the letters of its name.
 */
public final class Stays implements Iterable<Stay> {
    private final String file;
    private ColumnPlace facilityPlace;
    private ColumnPlace arrivalPlace;
    private final Symbols facilities = new Symbols();
    private final Texts ids = new Texts();
    private final IntColumn facility = new IntColumn();
    private final IntColumn line = new IntColumn();
    private final LongColumn arrival = new LongColumn();
    private final IntColumn arrivalOffset = new IntColumn();
    private final LongColumn departure = new LongColumn();
    private final IntColumn departureOffset = new IntColumn();

    /** @param file as faults call it */
    public Stays(String file) {
        this.file = file;
        facilityPlace = new ColumnPlace(file, StaySheet.FACILITY.heading(), null);
        arrivalPlace = new ColumnPlace(file, StaySheet.ARRIVAL.heading(), null);
    }

    /**
     * Adds a stay.
     *
     * @param id as its owner calls it; need not be unique
     * @param lineNumber in the file, from 1
     * @throws IllegalArgumentException unless the departure is after the arrival
     */
    public void add(String id, String facilityName, Moment arrives, Moment departs, int lineNumber) {
        if (!departs.isAfter(arrives)) throw new IllegalArgumentException("No time between arrival and departure");
        ids.add(id);
        facility.add(facilities.of(facilityName));
        line.add(lineNumber);
        arrival.add(arrives.epochSecond());
        arrivalOffset.add(arrives.offset());
        departure.add(departs.epochSecond());
        departureOffset.add(departs.offset());
    }

    public int size() {
        return line.size();
    }

    public String file() {
        return file;
    }

    /** The names of the facilities, each once; {@link Stay#facilitySymbol} stands for them. */
    public Symbols facilities() {
        return facilities;
    }

    /** Stay by stay, each the same object. */
    @Override
    public Iterator<Stay> iterator() {
        return new Iterator<>() {
            private final Stay stay = new Stay(Stays.this);
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public Stay next() {
                if (!hasNext()) throw new NoSuchElementException();
                stay.turnTo(next++);
                return stay;
            }
        };
    }

    /** Where the columns of the file stand, for faults that are found later. */
    void standAt(ColumnPlace facilities, ColumnPlace arrivals) {
        facilityPlace = facilities;
        arrivalPlace = arrivals;
    }

    ColumnPlace facilityPlace() {
        return facilityPlace;
    }

    ColumnPlace arrivalPlace() {
        return arrivalPlace;
    }

    String id(int place) {
        return ids.get(place);
    }

    int facility(int place) {
        return facility.get(place);
    }

    int line(int place) {
        return line.get(place);
    }

    long arrival(int place) {
        return arrival.get(place);
    }

    long localArrival(int place) {
        return arrival.get(place) + arrivalOffset.get(place);
    }

    long departure(int place) {
        return departure.get(place);
    }

    long localDeparture(int place) {
        return departure.get(place) + departureOffset.get(place);
    }
}

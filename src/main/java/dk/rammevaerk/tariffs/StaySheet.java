package dk.rammevaerk.tariffs;

import dk.rammevaerk.documents.table.Column;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.Row;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of stays (ophold): {@code ophold;tilbud;ankomst;afrejse}. A stay that is not over has no price yet, so its empty
 * {@code afrejse} is a fault.
 *
 * @param stays those without faults
 * @param faults in the order of the file; those about no single row too
 * @param isComplete whether all rows were read, sound or not
 */
public record StaySheet(Stays stays, List<StayFault> faults, boolean isComplete) {
    static final Column ID = Column.required("ophold");
    static final Column FACILITY = Column.required("tilbud");
    static final Column ARRIVAL = Column.required("ankomst");
    static final Column DEPARTURE = Column.required("afrejse");

    public static StaySheet read(TableFile file) throws PersonNumberFound {
        var stays = new Stays(file.name());
        Map<Integer, String> faulty = new HashMap<>();
        var read = Tables.read(file, List.of(ID, FACILITY, ARRIVAL, DEPARTURE), row -> {
            read(row, stays);
            if (!row.isSound()) faulty.put(row.line(), row.text(ID));
        });
        return new StaySheet(
                stays,
                read.faults().stream()
                        .map(fault -> new StayFault(faulty.getOrDefault(fault.line(), ""), fault))
                        .toList(),
                read.isComplete());
    }

    private static void read(Row row, Stays stays) {
        row.require(ID);
        row.require(FACILITY);
        var arrival = row.require(ARRIVAL) ? row.moment(ARRIVAL) : null;
        var departure = row.require(DEPARTURE) ? row.moment(DEPARTURE) : null;
        if (arrival == null || departure == null) return;
        if (!departure.isAfter(arrival)) {
            row.fault(DEPARTURE, StayFlaw.DEPARTURE_NOT_AFTER_ARRIVAL, row.text(ARRIVAL), row.text(DEPARTURE));
        }
        if (stays.size() == 0) stays.standAt(row.place(FACILITY), row.place(ARRIVAL));
        if (row.isSound()) stays.add(row.text(ID), row.text(FACILITY), arrival, departure, row.line());
    }
}

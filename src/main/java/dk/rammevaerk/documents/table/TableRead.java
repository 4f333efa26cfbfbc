package dk.rammevaerk.documents.table;

import java.util.List;

/**
 * What came of the reading of a file.
 *
 * @param faults of the file and its rows, in the order of the file
 * @param isComplete whether all rows were read, sound or not. A file that others are looked up in answers nothing unless it is:
 *     the row that would have answered may be one of those that were not read
 */
public record TableRead(List<Fault> faults, boolean isComplete) {
    public TableRead {
        faults = List.copyOf(faults);
    }

    /** Nothing could be read. */
    static TableRead nothing(Fault why) {
        return new TableRead(List.of(why), false);
    }
}

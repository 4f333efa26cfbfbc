package dk.rammevaerk.placements;

import dk.rammevaerk.documents.table.Fault;
import java.util.List;

/**
 * Full-year persons of a year, split by dimensions.
 *
 * @param dimensions in the order asked for
 * @param rows those with at least a day, sorted by their values in the order of the dimensions
 * @param faults placements that could not be counted, in the order of their file; without what reading found
 */
public record Cube(
        CountedYear year,
        List<Dimension> dimensions,
        List<Row> rows,
        Total total,
        Coverage coverage,
        List<Fault> faults) {

    /**
     * @param values one for each dimension
     * @param persons distinct references within a buyer, with at least a day in this row
     */
    public record Row(List<String> values, PersonDays days, int persons) {}

    /**
     * @param persons each once, however many rows they are in; so it is at most the sum of the rows
     * @param singleTargetGroup the days in departments that are for one target group, neither several nor unknown
     */
    public record Total(PersonDays days, int persons, PersonDays singleTargetGroup) {}

    /**
     * What became of the placements of the file. Each is one of the four: {@code read = faulty + uncertain + outside +
     * counted}.
     *
     * @param read all rows of the file
     * @param faulty rows in which something is wrong
     * @param uncertain sound, but the register does not answer for each of their days in the year
     * @param uncertainDays what those have in the year
     * @param outside sound, without a day that counts in the year
     */
    public record Coverage(int read, int faulty, int uncertain, PersonDays uncertainDays, int outside, int counted) {}
}

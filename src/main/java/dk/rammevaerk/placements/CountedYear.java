package dk.rammevaerk.placements;

import java.time.LocalDate;
import java.time.Year;

/**
 * The year in which days are counted, and how far a placement that goes on is counted.
 *
 * @param lastOpenDay the last day counted of a placement without a last day of its own; never after the year
 */
public record CountedYear(int year, LocalDate lastOpenDay) {
    public CountedYear {
        var lastDay = LocalDate.of(year, 12, 31);
        if (lastOpenDay.isAfter(lastDay)) lastOpenDay = lastDay;
    }

    /** Placements that go on are counted to the end of the year. */
    public static CountedYear of(int year) {
        return new CountedYear(year, LocalDate.of(year, 12, 31));
    }

    /** 365 or 366. */
    public int days() {
        return Year.of(year).length();
    }

    /** As a number of days since 1970-01-01. */
    int from() {
        return Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay());
    }

    /** The first day after the year. */
    int until() {
        return from() + days();
    }

    /** The first day after those counted of a placement that goes on; it may lie before the year. */
    int openUntil() {
        return Math.toIntExact(lastOpenDay.toEpochDay()) + 1;
    }
}

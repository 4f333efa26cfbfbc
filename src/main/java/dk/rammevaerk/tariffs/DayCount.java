package dk.rammevaerk.tariffs;

/**
 * A way of counting what a stay is charged for. To add a further way, write its class and its table of cases, and name it in
 * {@link DayCounts}.
 */
public interface DayCount {
    /** How many days are charged, 0 or more. */
    int days(Stay stay);

    /**
     * The local date whose rate a charged day costs; never earlier than that of the day before.
     *
     * @param day from 0, less than {@link #days}
     * @return days since 1970-01-01
     */
    int date(Stay stay, int day);

    /** Whether {@link Hours} make a difference to it. */
    default boolean countsHours() {
        return false;
    }
}

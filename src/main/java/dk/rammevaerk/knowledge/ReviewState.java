package dk.rammevaerk.knowledge;

import java.time.LocalDate;

/** Whether somebody must look if an article still holds. */
public enum ReviewState {
    NOT_YET,
    /** The day is less than a month away. */
    SOON,
    OVERDUE;

    /** @param by the last day in time */
    public static ReviewState of(LocalDate by, LocalDate today) {
        if (today.isAfter(by)) return OVERDUE;
        return today.isBefore(by.minusMonths(1)) ? NOT_YET : SOON;
    }

    /** The day that is suggested for the next review: a year on, or the month's last day where it has no such day. */
    public static LocalDate suggestedAfter(LocalDate day) {
        return day.plusYears(1);
    }
}

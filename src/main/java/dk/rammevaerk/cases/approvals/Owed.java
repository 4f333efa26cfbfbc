package dk.rammevaerk.cases.approvals;

import java.time.LocalDate;

/**
 * What waits for somebody.
 *
 * @param text what it is, in Danish
 * @param href where it is done
 * @param due the last day in time
 */
public record Owed(String text, String href, LocalDate due, boolean late) {}

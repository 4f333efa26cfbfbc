package dk.rammevaerk.meetings.overview;

import java.time.LocalDate;

/** The last day on which a coming meeting takes items in. */
public record NextDeadline(LocalDate day, String forum, LocalDate meeting) {}

package dk.rammevaerk.documents.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a calendar.
 *
 * @param uid the same for every version of the same meeting
 * @param sequence rises with every change of time or place
 * @param stamped when this version was made
 * @param start null makes it last all day
 * @param end null makes it last an hour from its start
 * @param location one line, or empty
 * @param description a few lines, or empty
 * @param url where more is read, or empty
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant stamped,
        String summary,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String location,
        String description,
        String url,
        boolean cancelled) {}

package dk.rammevaerk.meetings;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who was at a meeting, or sent an apology.
 *
 * @param organisation as the minutes have it, or null
 * @param role for example {@code formand}, or null
 */
public record Attendance(
        boolean apology,
        String name,
        @Nullable String organisation,
        @Nullable String role) {}

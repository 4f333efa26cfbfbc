package dk.rammevaerk.agreements;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the days of an agreement's last steps were before they were corrected, and why.
 *
 * @param by the name of the account that corrected them
 */
public record DayCorrection(
        @Nullable LocalDate wasFinal,
        @Nullable LocalDate wasPublished,
        @Nullable LocalDate wasSent,
        String reason,
        Instant at,
        String by) {}

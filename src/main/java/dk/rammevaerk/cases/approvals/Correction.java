package dk.rammevaerk.cases.approvals;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a row said before it was corrected, and why.
 *
 * @param by the name of the account that corrected it
 */
public record Correction(
        ApprovalState wasState,
        @Nullable LocalDate wasDate,
        @Nullable String wasRemark,
        String reason,
        Instant at,
        String by) {}

package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.files.FileId;
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
        @Nullable FileId wasProofFile,
        @Nullable String wasProofText,
        String reason,
        Instant at,
        String by) {}

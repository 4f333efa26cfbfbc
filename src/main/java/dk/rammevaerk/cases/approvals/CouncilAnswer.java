package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.files.FileId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a council answers.
 *
 * @param date the council's meeting; null only while nothing is known
 * @param remark the reservation, or why it was rejected; null otherwise
 * @param proofFile the council's minutes, or null
 * @param proofText where the answer can be read, or what the file is called; null when nobody has said
 */
public record CouncilAnswer(
        ApprovalState state,
        @Nullable LocalDate date,
        @Nullable String remark,
        @Nullable FileId proofFile,
        @Nullable String proofText) {
    public static final CouncilAnswer NONE = new CouncilAnswer(ApprovalState.WAITING, null, null, null, null);

    /** @throws IllegalArgumentException for an answer that says too much or too little for its state */
    public CouncilAnswer {
        if ((state == ApprovalState.WAITING) != (date == null)) throw new IllegalArgumentException("date of " + state);
        if (remark != null && !state.raisesAQuestion()) throw new IllegalArgumentException("remark on " + state);
        if (remark == null && state == ApprovalState.ADOPTED_WITH_RESERVATION) {
            throw new IllegalArgumentException("A reservation says what it is");
        }
        if ((proofFile != null || proofText != null) && !state.isDecided()) {
            throw new IllegalArgumentException("proof of " + state);
        }
    }

    public static CouncilAnswer onAgenda(LocalDate date) {
        return new CouncilAnswer(ApprovalState.ON_AGENDA, date, null, null, null);
    }

    /** @param proofText where it can be read, or null */
    public static CouncilAnswer adopted(LocalDate date, @Nullable String proofText) {
        return new CouncilAnswer(ApprovalState.ADOPTED, date, null, null, proofText);
    }

    public static CouncilAnswer adoptedWithReservation(LocalDate date, String reservation, @Nullable String proofText) {
        return new CouncilAnswer(ApprovalState.ADOPTED_WITH_RESERVATION, date, reservation, null, proofText);
    }

    public static CouncilAnswer rejected(LocalDate date, @Nullable String why, @Nullable String proofText) {
        return new CouncilAnswer(ApprovalState.REJECTED, date, why, null, proofText);
    }

    /** The same answer with the file that proves it. */
    public CouncilAnswer provenBy(FileId file) {
        return new CouncilAnswer(state, date, remark, file, proofText);
    }

    public boolean isProven() {
        return proofFile != null || proofText != null;
    }

    /**
     * Whether going from this to that needs a reason: it is no edge, or it changes what a council has answered, or what
     * proves it. To add a proof needs none.
     */
    public boolean isCorrectedBy(CouncilAnswer next) {
        if (state == next.state) {
            return state.isDecided() && (differsFrom(next) || losesProof(next));
        }
        return !state.mayBecome(next.state);
    }

    private boolean losesProof(CouncilAnswer next) {
        return (proofFile != null && !proofFile.equals(next.proofFile))
                || (proofText != null && !proofText.equals(next.proofText));
    }

    /** Whether the other says something else, whatever proves it. */
    public boolean differsFrom(CouncilAnswer other) {
        return state != other.state || !Objects.equals(date, other.date) || !Objects.equals(remark, other.remark);
    }
}

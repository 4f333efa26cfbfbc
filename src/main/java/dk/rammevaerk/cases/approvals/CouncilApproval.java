package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.kernel.DanishFormat;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One council's row.
 *
 * @param authority the code of the municipality or region
 * @param name of the authority, for example {@code Skive Kommune}
 * @param region whether its council is a regional one
 * @param settled how the forum answered its reservation or rejection; null while that is open
 * @param reminded when it was reminded last, or null
 */
public record CouncilApproval(
        String authority,
        String name,
        boolean region,
        CouncilAnswer answer,
        @Nullable String settled,
        @Nullable LocalDate reminded,
        int version) {
    /** Those that lack first, the ones with a day last among them; then reservations; then by name. */
    public static final Comparator<CouncilApproval> MISSING_FIRST = Comparator.comparingInt(CouncilApproval::urgency)
            .thenComparing(one -> one.isMissing() && one.answer.date() != null ? one.answer.date() : LocalDate.MIN)
            .thenComparing(CouncilApproval::name, DanishFormat.collation());

    public ApprovalState state() {
        return answer.state();
    }

    /** Whether the council has not said yes. */
    public boolean isMissing() {
        return !state().isAdopted();
    }

    /** Whether the answer is there and nothing shows it. */
    public boolean lacksProof() {
        return state().isDecided() && !answer.isProven();
    }

    /** Whether its reservation or rejection is still a question to the forum. */
    public boolean isOpenQuestion() {
        return state().raisesAQuestion() && settled == null;
    }

    /** Whether its day has passed and nobody has told what came of it. */
    public boolean isUnanswered(LocalDate today) {
        return state() == ApprovalState.ON_AGENDA
                && answer.date() != null
                && answer.date().isBefore(today);
    }

    /** Whether a reminder makes sense: no day is known, or the day has passed. */
    public boolean isToBeReminded(LocalDate today) {
        return state() == ApprovalState.WAITING || isUnanswered(today);
    }

    private int urgency() {
        return switch (state()) {
            case REJECTED -> 0;
            case WAITING -> 1;
            case ON_AGENDA -> 2;
            case ADOPTED_WITH_RESERVATION -> 3;
            case ADOPTED -> 4;
        };
    }
}

package dk.rammevaerk.cases.approvals;

import java.time.LocalDate;
import java.util.List;

/**
 * How it goes if every known date holds and every council says yes.
 *
 * @param adoptedInTime how many will have adopted on the deadline
 * @param late those whose day comes after the deadline
 * @param uncertain those without a day, with a day that has passed without an answer, or that rejected
 */
public record Forecast(int adoptedInTime, List<CouncilApproval> late, List<CouncilApproval> uncertain) {
    static Forecast of(ApprovalRound round, LocalDate today) {
        var late = round.those(one -> one.state() == ApprovalState.ON_AGENDA
                && !one.isUnanswered(today)
                && one.answer().date() != null
                && one.answer().date().isAfter(round.deadline()));
        var uncertain = round.those(one -> one.state() == ApprovalState.WAITING
                || one.state() == ApprovalState.REJECTED
                || one.isUnanswered(today));
        return new Forecast(round.councils().size() - late.size() - uncertain.size(), late, uncertain);
    }

    /** Whether all are in time if the dates hold. */
    public boolean holds() {
        return late.isEmpty() && uncertain.isEmpty();
    }
}

package dk.rammevaerk.cases.approvals;

import static dk.rammevaerk.cases.approvals.ApprovalState.ADOPTED;
import static dk.rammevaerk.cases.approvals.ApprovalState.ADOPTED_WITH_RESERVATION;
import static dk.rammevaerk.cases.approvals.ApprovalState.ON_AGENDA;
import static dk.rammevaerk.cases.approvals.ApprovalState.REJECTED;
import static dk.rammevaerk.cases.approvals.ApprovalState.WAITING;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class ApprovalStateTests extends StateGraphTest<ApprovalState> {
    static final Set<List<ApprovalState>> EDGES = Set.of(
            List.of(WAITING, ON_AGENDA),
            List.of(WAITING, ADOPTED),
            List.of(WAITING, ADOPTED_WITH_RESERVATION),
            List.of(WAITING, REJECTED),
            List.of(ON_AGENDA, WAITING),
            List.of(ON_AGENDA, ADOPTED),
            List.of(ON_AGENDA, ADOPTED_WITH_RESERVATION),
            List.of(ON_AGENDA, REJECTED),
            List.of(ADOPTED_WITH_RESERVATION, ON_AGENDA),
            List.of(REJECTED, ON_AGENDA));

    ApprovalStateTests() {
        super(WAITING, ApprovalState::mayBecome, EDGES);
    }
}

package dk.rammevaerk.cases;

import static dk.rammevaerk.cases.StepState.DONE;
import static dk.rammevaerk.cases.StepState.NOW;
import static dk.rammevaerk.cases.StepState.REPEATED;
import static dk.rammevaerk.cases.StepState.SENT_BACK;
import static dk.rammevaerk.cases.StepState.SKIPPED;
import static dk.rammevaerk.cases.StepState.WAITING;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class StepStateTests extends StateGraphTest<StepState> {
    static final Set<List<StepState>> EDGES = Set.of(
            List.of(WAITING, NOW),
            List.of(WAITING, DONE),
            List.of(WAITING, SKIPPED),
            List.of(WAITING, REPEATED),
            List.of(NOW, WAITING),
            List.of(NOW, DONE),
            List.of(NOW, SKIPPED),
            List.of(NOW, SENT_BACK),
            List.of(NOW, REPEATED),
            List.of(DONE, REPEATED),
            List.of(SKIPPED, WAITING));

    StepStateTests() {
        super(WAITING, StepState::mayBecome, EDGES);
    }
}

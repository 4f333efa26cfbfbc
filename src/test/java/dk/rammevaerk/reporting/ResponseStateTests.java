package dk.rammevaerk.reporting;

import static dk.rammevaerk.reporting.ResponseState.ACCEPTED;
import static dk.rammevaerk.reporting.ResponseState.BEGUN;
import static dk.rammevaerk.reporting.ResponseState.COMPLETED;
import static dk.rammevaerk.reporting.ResponseState.RETURNED;
import static dk.rammevaerk.reporting.ResponseState.WAITING;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class ResponseStateTests extends StateGraphTest<ResponseState> {
    ResponseStateTests() {
        super(
                WAITING,
                ResponseState::mayBecome,
                Set.of(
                        List.of(WAITING, BEGUN),
                        List.of(WAITING, COMPLETED),
                        List.of(BEGUN, COMPLETED),
                        List.of(COMPLETED, BEGUN),
                        List.of(COMPLETED, RETURNED),
                        List.of(COMPLETED, ACCEPTED),
                        List.of(RETURNED, COMPLETED),
                        List.of(ACCEPTED, RETURNED)));
    }
}

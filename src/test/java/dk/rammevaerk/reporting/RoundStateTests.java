package dk.rammevaerk.reporting;

import static dk.rammevaerk.reporting.RoundState.DRAFT;
import static dk.rammevaerk.reporting.RoundState.LOCKED;
import static dk.rammevaerk.reporting.RoundState.OPEN;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class RoundStateTests extends StateGraphTest<RoundState> {
    RoundStateTests() {
        super(DRAFT, RoundState::mayBecome, Set.of(List.of(DRAFT, OPEN), List.of(OPEN, LOCKED), List.of(LOCKED, OPEN)));
    }
}

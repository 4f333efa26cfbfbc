package dk.rammevaerk.agreements;

import static dk.rammevaerk.agreements.Activity.State.DONE;
import static dk.rammevaerk.agreements.Activity.State.PLANNED;
import static dk.rammevaerk.agreements.Activity.State.STOPPED;
import static dk.rammevaerk.agreements.Activity.State.UNDERWAY;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;

class ActivityStateTests extends StateGraphTest<Activity.State> {
    static final Set<List<Activity.State>> EDGES = Set.of(
            List.of(PLANNED, UNDERWAY),
            List.of(PLANNED, DONE),
            List.of(PLANNED, STOPPED),
            List.of(UNDERWAY, DONE),
            List.of(UNDERWAY, STOPPED),
            List.of(DONE, UNDERWAY),
            List.of(STOPPED, UNDERWAY));

    ActivityStateTests() {
        super(PLANNED, Activity.State::mayBecome, EDGES);
    }
}

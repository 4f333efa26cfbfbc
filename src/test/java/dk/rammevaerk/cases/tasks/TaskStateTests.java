package dk.rammevaerk.cases.tasks;

import static dk.rammevaerk.cases.tasks.TaskState.CANCELLED;
import static dk.rammevaerk.cases.tasks.TaskState.DONE;
import static dk.rammevaerk.cases.tasks.TaskState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskStateTests extends StateGraphTest<TaskState> {
    static final Set<List<TaskState>> EDGES =
            Set.of(List.of(OPEN, DONE), List.of(OPEN, CANCELLED), List.of(DONE, OPEN), List.of(CANCELLED, OPEN));

    TaskStateTests() {
        super(OPEN, TaskState::mayBecome, EDGES);
    }

    @ParameterizedTest
    @EnumSource
    void noStateIsAnEnd(TaskState state) {
        assertThat(Set.of(TaskState.values())).anyMatch(state::mayBecome);
    }
}

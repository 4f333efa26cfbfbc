package dk.rammevaerk.cases.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskStateTests {
    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, DONE, true",
        "OPEN, CANCELLED, true",
        "DONE, OPEN, true",
        "DONE, DONE, false",
        "DONE, CANCELLED, false",
        "CANCELLED, OPEN, true",
        "CANCELLED, DONE, false",
        "CANCELLED, CANCELLED, false"
    })
    void theGraphHoldsEveryStep(TaskState from, TaskState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void noStateIsAnEnd(TaskState state) {
        assertThat(Set.of(TaskState.values())).anyMatch(state::mayBecome);
    }
}

package dk.rammevaerk.cases;

import static dk.rammevaerk.cases.StepState.DONE;
import static dk.rammevaerk.cases.StepState.NOW;
import static dk.rammevaerk.cases.StepState.REPEATED;
import static dk.rammevaerk.cases.StepState.SENT_BACK;
import static dk.rammevaerk.cases.StepState.SKIPPED;
import static dk.rammevaerk.cases.StepState.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StepStateTests {
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

    static Stream<Arguments> everyPair() {
        return Arrays.stream(StepState.values())
                .flatMap(from -> Arrays.stream(StepState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepGoesOnWhenThatIsAnEdgeOfTheGraph(StepState from, StepState to) {
        assertThat(from.mayBecome(to)).isEqualTo(EDGES.contains(List.of(from, to)));
    }

    @Test
    void everyStateIsReachedFromWaiting() {
        var reached = new HashSet<>(Set.of(WAITING));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var edge : EDGES) if (reached.contains(edge.getFirst())) grew |= reached.add(edge.getLast());
        }
        assertThat(reached).containsExactlyInAnyOrder(StepState.values());
    }
}

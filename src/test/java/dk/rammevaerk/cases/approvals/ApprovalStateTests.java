package dk.rammevaerk.cases.approvals;

import static dk.rammevaerk.cases.approvals.ApprovalState.ADOPTED;
import static dk.rammevaerk.cases.approvals.ApprovalState.ADOPTED_WITH_RESERVATION;
import static dk.rammevaerk.cases.approvals.ApprovalState.ON_AGENDA;
import static dk.rammevaerk.cases.approvals.ApprovalState.REJECTED;
import static dk.rammevaerk.cases.approvals.ApprovalState.WAITING;
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

class ApprovalStateTests {
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

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ApprovalState.values())
                .flatMap(from -> Arrays.stream(ApprovalState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(ApprovalState from, ApprovalState to) {
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
        assertThat(reached).containsExactlyInAnyOrder(ApprovalState.values());
    }
}

package dk.rammevaerk.meetings;

import static dk.rammevaerk.meetings.MeetingState.APPROVED;
import static dk.rammevaerk.meetings.MeetingState.CANCELLED;
import static dk.rammevaerk.meetings.MeetingState.HELD;
import static dk.rammevaerk.meetings.MeetingState.OPEN;
import static dk.rammevaerk.meetings.MeetingState.PLANNED;
import static dk.rammevaerk.meetings.MeetingState.PUBLISHED;
import static dk.rammevaerk.meetings.MeetingState.SENT;
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

class MeetingStateTests {
    static final Set<List<MeetingState>> EDGES = Set.of(
            List.of(PLANNED, OPEN),
            List.of(OPEN, SENT),
            List.of(SENT, HELD),
            List.of(HELD, APPROVED),
            List.of(APPROVED, PUBLISHED),
            List.of(PUBLISHED, APPROVED),
            List.of(PLANNED, CANCELLED),
            List.of(OPEN, CANCELLED),
            List.of(SENT, CANCELLED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(MeetingState.values())
                .flatMap(from -> Arrays.stream(MeetingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(MeetingState from, MeetingState to) {
        assertThat(from.mayBecome(to)).isEqualTo(EDGES.contains(List.of(from, to)));
    }

    @Test
    void everyStateIsReachedFromThePlan() {
        var reached = new HashSet<>(Set.of(PLANNED));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (var edge : EDGES) if (reached.contains(edge.getFirst())) grew |= reached.add(edge.getLast());
        }
        assertThat(reached).containsExactlyInAnyOrder(MeetingState.values());
    }
}

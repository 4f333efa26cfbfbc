package dk.rammevaerk.inquiries.responses;

import static dk.rammevaerk.inquiries.responses.ResponseState.GATHERING;
import static dk.rammevaerk.inquiries.responses.ResponseState.IN_APPROVAL;
import static dk.rammevaerk.inquiries.responses.ResponseState.SENT;
import static dk.rammevaerk.inquiries.responses.ResponseState.WRITING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ResponseStateTests {
    private static final Set<List<ResponseState>> EDGES = Set.of(
            List.of(GATHERING, WRITING),
            List.of(WRITING, GATHERING),
            List.of(WRITING, IN_APPROVAL),
            List.of(IN_APPROVAL, WRITING),
            List.of(IN_APPROVAL, SENT));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(ResponseState.values())
                .flatMap(from -> Arrays.stream(ResponseState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(ResponseState from, ResponseState to) {
        assertThat(from.mayBecome(to)).isEqualTo(EDGES.contains(List.of(from, to)));
    }
}

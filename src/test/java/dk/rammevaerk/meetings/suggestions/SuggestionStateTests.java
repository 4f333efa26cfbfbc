package dk.rammevaerk.meetings.suggestions;

import static dk.rammevaerk.meetings.suggestions.SuggestionState.DECLINED;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.TAKEN;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WAITING;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestionStateTests {
    static final Set<List<SuggestionState>> EDGES = Set.of(
            List.of(WAITING, TAKEN),
            List.of(WAITING, DECLINED),
            List.of(WAITING, WITHDRAWN),
            List.of(TAKEN, WAITING),
            List.of(DECLINED, WAITING),
            List.of(WITHDRAWN, WAITING));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SuggestionState.values())
                .flatMap(from -> Arrays.stream(SuggestionState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("everyPair")
    void aStepIsAllowedWhenItIsAnEdgeOfTheGraph(SuggestionState from, SuggestionState to) {
        assertThat(from.mayBecome(to)).isEqualTo(EDGES.contains(List.of(from, to)));
    }

    @ParameterizedTest
    @EnumSource
    void theSecretariatUndoesItsOwnAnswersAlone(SuggestionState state) {
        assertThat(state.isAnswered()).isEqualTo(Set.of(TAKEN, DECLINED).contains(state));
    }
}

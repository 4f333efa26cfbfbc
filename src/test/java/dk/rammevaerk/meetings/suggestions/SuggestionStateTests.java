package dk.rammevaerk.meetings.suggestions;

import static dk.rammevaerk.meetings.suggestions.SuggestionState.DECLINED;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.TAKEN;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WAITING;
import static dk.rammevaerk.meetings.suggestions.SuggestionState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.StateGraphTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionStateTests extends StateGraphTest<SuggestionState> {
    static final Set<List<SuggestionState>> EDGES = Set.of(
            List.of(WAITING, TAKEN),
            List.of(WAITING, DECLINED),
            List.of(WAITING, WITHDRAWN),
            List.of(TAKEN, WAITING),
            List.of(DECLINED, WAITING),
            List.of(WITHDRAWN, WAITING));

    SuggestionStateTests() {
        super(WAITING, SuggestionState::mayBecome, EDGES);
    }

    @ParameterizedTest
    @EnumSource
    void theSecretariatUndoesItsOwnAnswersAlone(SuggestionState state) {
        assertThat(state.isAnswered()).isEqualTo(Set.of(TAKEN, DECLINED).contains(state));
    }
}

package dk.rammevaerk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionTests {
    @Test
    void whatMayBeUnknownIsOneQuestionAndComesFirst() {
        var questions = Question.of(List.of(
                warning(WarningKind.NUMBER_MISSING, "items[0].number"),
                warning(WarningKind.FIELD_MISSING, "start"),
                warning(WarningKind.FIELD_MISSING, "place")));

        assertThat(questions).containsExactly(new Question(1, List.of(1, 2)), new Question(0, List.of(0)));
    }

    @Test
    void whatEveryMeetingHasIsAskedAboutByItself() {
        assertThat(Question.of(List.of(
                        warning(WarningKind.FIELD_MISSING, "forum"), warning(WarningKind.FIELD_MISSING, "date"))))
                .hasSize(2);
    }

    @Test
    void restoredWordsAreNoQuestion() {
        assertThat(Question.of(List.of(warning(WarningKind.RESTORED, null)))).isEmpty();
    }

    @Test
    void aQuestionIsSettledWhenAllOfItIs() {
        var question = new Question(1, List.of(1, 2));

        assertThat(question.isSettled(Set.of(1))).isFalse();
        assertThat(question.isSettled(Set.of(0, 1, 2))).isTrue();
    }

    private static Warning warning(WarningKind kind, @Nullable String field) {
        return new Warning(1, kind, field, "tekst", null);
    }
}

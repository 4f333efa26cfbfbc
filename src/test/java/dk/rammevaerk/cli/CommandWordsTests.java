package dk.rammevaerk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.tariffs.DayCounts;
import dk.rammevaerk.tariffs.Hours;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engines know has its words on the command line. */
class CommandWordsTests {
    static List<String> rules() {
        return DayCounts.names();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void eachRuleHasANameAndIsExplained(String rule) {
        assertThat(CommandTexts.of("rule." + rule)).endsWith("døgn");
        assertThat(CommandTexts.of("explained." + rule)).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource
    void operatorsAreCalledWhatTheFilesCallThem(OperatorKind kind) {
        assertThat(CommandTexts.of("operator." + kind.code())).isEqualTo(kind.word());
    }

    @ParameterizedTest
    @EnumSource
    void bothKindsOfHoursAreExplained(Hours hours) {
        assertThat(CommandTexts.of("explained.hours." + hours.name())).endsWith(".");
    }
}

package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTests {
    private static final Map<String, Value> KNOWN = Map.of(
            "tal", new Value.Numeric(new BigDecimal("12.50")),
            "nul", new Value.Numeric(BigDecimal.ZERO),
            "svar", new Value.Words("ja"),
            "dag", new Value.Day(LocalDate.of(2026, 5, 18)),
            "flere", new Value.Chosen(Set.of("unge", "kvinder")));

    private static final Expression.Scope SCOPE = new Expression.Scope() {
        @Override
        public Optional<Value> value(String name) {
            return Optional.ofNullable(KNOWN.get(name));
        }

        @Override
        public List<Value> column(String name) {
            return name.equals("kolonne")
                    ? List.of(KNOWN.get("tal"), KNOWN.get("svar"), new Value.Numeric(new BigDecimal("0.5")))
                    : List.of();
        }

        @Override
        public Optional<Value> self() {
            return Optional.ofNullable(KNOWN.get("tal"));
        }
    };

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${tal} = 12.5 | true",
                ". > 12 and . < 13 | true",
                "${tal} + 1 * 2 = 14.5 | true",
                "(${tal} + 1) * 2 = 27 | true",
                "${tal} - 2.5 - 10 = 0 | true",
                "-${tal} < 0 | true",
                "10 div 4 = 2.5 | true",
                "${tal} div ${nul} > 0 | ?",
                "${svar} = 'ja' | true",
                "${svar} != \"nej\" | true",
                "${svar} > 3 | ?",
                "${svar} = 3 | false",
                "${dag} >= '2026-05-18' | true",
                "${dag} < '2026-05-18' | false",
                "selected(${flere}, 'unge') | true",
                "selected(${flere}, 'andre') | false",
                "selected(${ukendt}, 'unge') | false",
                "selected(${svar}, 'ja') | true",
                "sum(${kolonne}) = 13 | true",
                "sum(${tom}) = 0 | ?",
                "${ukendt} = 1 | ?",
                "${ukendt} != 1 | ?",
                "${ukendt} = '' | true",
                "'' = ${ukendt} | true",
                "'' != ${svar} | true",
                "'' = '' | true",
                "${svar} != '' | true",
                "not(${svar} = 'ja') | false",
                "not(${ukendt} = 1) | ?",
                "true() or ${ukendt} = 1 | true",
                "${ukendt} = 1 or true() | true",
                "false() or ${ukendt} = 1 | ?",
                "false() and ${ukendt} = 1 | false",
                "${ukendt} = 1 and false() | false",
                "true() and ${ukendt} = 1 | ?",
                "false() and false() or true() | true",
                "true() or false() and false() | true"
            })
    void aConditionIsTrueFalseOrNotKnown(String text, String expected) {
        var value = ExpressionReader.read(text).in(SCOPE);
        assertThat(value)
                .isEqualTo(
                        expected.equals("?")
                                ? Optional.empty()
                                : Optional.of(new Value.Truth(Boolean.parseBoolean(expected))));
        assertThat(ExpressionReader.read(text).holds(SCOPE)).isEqualTo(expected.equals("true"));
        assertThat(ExpressionReader.read(text).isBroken(SCOPE)).isEqualTo(expected.equals("false"));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + | 4",
                "1 + + 1 | 5",
                "(1 | 3",
                "1) | 2",
                "${1a} = 1 | 1",
                "ja = 1 | 1",
                "'ja | 1",
                "1 ? 2 | 3",
                "selected(${a}) | 14",
                "sum(1) | 6",
                "not 1 | 5",
                "1 = 1 = 1 | 7"
            })
    void whatCannotBeReadSaysWhere(String text, int place) {
        var unreadable = catchThrowableOfType(UnreadableExpression.class, () -> ExpressionReader.read(text));
        assertThat(unreadable).isNotNull();
        assertThat(unreadable.place()).isEqualTo(place);
    }

    @Test
    void bracketsMayNestSoFarAndNoFarther() {
        assertThat(ExpressionReader.read("(".repeat(40) + "1" + ")".repeat(40)).in(SCOPE))
                .contains(new Value.Numeric(BigDecimal.ONE));
        assertThat(catchThrowableOfType(UnreadableExpression.class, () -> ExpressionReader.read("(".repeat(5_000))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        UnreadableExpression.class, () -> ExpressionReader.read("not(".repeat(400) + "1")))
                .isNotNull();
        var length = "1 = 1" + " and 1 = 1".repeat(190);
        assertThat(Condition.read(length).expression().holds(SCOPE)).isTrue();
        assertThat(catchThrowableOfType(UnreadableExpression.class, () -> Condition.read(length + " ".repeat(500))))
                .isNotNull();
    }

    @Test
    void namesAreThoseItSpeaksOf() {
        assertThat(ExpressionReader.read("not(${a} + sum(${b}) > 1) or selected(${c}, 'x')")
                        .names())
                .containsExactlyInAnyOrder("a", "b", "c");
    }
}

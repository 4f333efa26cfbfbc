package dk.rammevaerk.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Checking;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.FormReader;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.workbooks.FormWorkbooks;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbooks and answers of the demonstration's rounds. */
class RegionRoundsTests {
    private static final Map<String, String> FORMS = Map.of(
            "herberger", "herberger.xlsx",
            "herberger-foer", "herberger.xlsx",
            "maalgrupper", "maalgrupper.xlsx",
            "henvisninger", "henvisninger.xlsx");

    @ParameterizedTest
    @ValueSource(strings = {"herberger.xlsx", "maalgrupper.xlsx", "henvisninger.xlsx"})
    void aWorkbookIsTheSameWhenItIsFetchedAgain(String file) {
        var rows = rows(file);
        assertThat(FormWorkbooks.written(rows)).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"herberger-foer, 9, 0", "herberger, 6, 1", "maalgrupper, 6, 0", "henvisninger, 10, 0"})
    void whatIsAnsweredMayBeCompleted(String script, int answered, int begun) {
        var form = form(Objects.requireNonNull(FORMS.get(script)));
        var checked = answers(script).values().stream()
                .map(one -> Checking.check(form, Answers.of(one), Answers.NONE).mayBeCompleted())
                .collect(groupingBy(may -> may, counting()));
        assertThat(checked.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(answered);
        assertThat(checked.getOrDefault(false, 0L)).isEqualTo(begun);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boern", "voksne"})
    void theSecondNeedRoundAsksAboutTheGroupsThatTheFirstChose(String kind) {
        var votes = answers("maalgrupper").values().stream()
                .flatMap(one -> one.entrySet().stream())
                .filter(entry -> entry.getKey().question().startsWith(kind))
                .collect(groupingBy(Map.Entry::getValue, counting()));
        var chosen = votes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
        assertThat(chosen.get(2).getValue())
                .as("no tie about the third place")
                .isGreaterThan(chosen.get(3).getValue());
        assertThat(groups(kind))
                .isEqualTo(chosen.subList(0, 3).stream().map(Map.Entry::getKey).collect(Collectors.toSet()));
    }

    private static Set<String> groups(String table) {
        var kind = (Kind.Table)
                form("henvisninger.xlsx").question(table).orElseThrow().kind();
        return Objects.requireNonNull(kind.rows()).choices().stream()
                .map(Choice::name)
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<Cell, String>> answers(String script) {
        return Rows.of("rounds/answers.csv", ";").stream()
                .filter(row -> row[0].equals(script))
                .collect(groupingBy(
                        row -> row[1],
                        Collectors.toMap(
                                row -> new Cell(row[2], row[3], row[4]), row -> row[5], (a, b) -> b, TreeMap::new)));
    }

    private static Questionnaire form(String file) {
        return Objects.requireNonNull(FormReader.read(rows(file)).questionnaire());
    }

    private static FormRows rows(String file) {
        return FormWorkbooks.read(Rows.bytes("rounds/" + file));
    }
}

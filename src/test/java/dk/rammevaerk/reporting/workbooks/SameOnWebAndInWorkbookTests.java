package dk.rammevaerk.reporting.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.reporting.questionnaires.Act;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Checking;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.RandomQuestionnaires;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever is asked and typed, a workbook gives the answers that the web gives. */
class SameOnWebAndInWorkbookTests {
    private static final List<String> JUNK = List.of(
            "1.976",
            "mange",
            "12,5 %",
            "1976 kr.",
            "31-02-2026",
            " 7 ",
            "",
            "1.976,50",
            "a; b",
            "Ja",
            "0.5",
            "=1+1",
            "i dag");

    private Random random = new Random(0);
    private final Map<Cell, String> web = new TreeMap<>();
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();

    @RepeatedTest(30)
    void theSameTypingGivesTheSameAnswers(RepetitionInfo repetition) {
        random = new Random(7_000L + repetition.getCurrentRepetition());
        var questionnaire = new RandomQuestionnaires(random).next(10);
        var order = new WorkbookOrder(
                WorkbookFixture.IDENTITY, "Runde", "Kommune", questionnaire, Answers.NONE, Answers.NONE);
        var filled = new FilledWorkbook(WorkbookFixture.WORKBOOKS.write(order));
        questionnaire.questions().forEach(question -> answer(question, filled));
        var reading = WorkbookFixture.WORKBOOKS.read(filled.saved(), order.expectation());

        var expected = new Answers(new TreeMap<>(web), Set.of(), acts, notes);
        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.typed()).isEqualTo(expected);
        assertSameFaults(questionnaire, expected, reading);
        var again =
                new WorkbookOrder(WorkbookFixture.IDENTITY, "Runde", "Kommune", questionnaire, expected, Answers.NONE);
        assertThat(WorkbookFixture.WORKBOOKS
                        .read(WorkbookFixture.WORKBOOKS.write(again), again.expectation())
                        .typed())
                .isEqualTo(expected);
    }

    private static void assertSameFaults(Questionnaire questionnaire, Answers expected, WorkbookReading reading) {
        var onTheWeb = Checking.check(questionnaire, expected, Answers.NONE).faults();
        assertThat(reading.faults().stream().map(WorkbookFault::answer).toList())
                .containsExactlyInAnyOrderElementsOf(onTheWeb);
        assertThat(reading.faults())
                .allMatch(fault -> !fault.sheet().isEmpty() && !fault.address().isEmpty());
    }

    private void answer(Question question, FilledWorkbook filled) {
        switch (question.kind()) {
            case Kind.SeveralOf several -> mark(question.name(), several, filled);
            case Kind.Single single -> type(Cell.of(question.name()), single, filled);
            case Kind.Table table -> {
                var fixed = table.rows();
                var rows = fixed == null
                        ? List.of("1", "3", "50")
                        : fixed.choices().stream().map(Choice::name).toList();
                for (var row : rows) {
                    for (var column : table.columns()) {
                        type(new Cell(question.name(), row, column.name()), column.kind(), filled);
                    }
                }
            }
        }
        if (random.nextInt(5) == 0) {
            acts.put(question.name(), Act.NOT_RELEVANT);
            filled.act(question.name(), "Ikke relevant");
        }
        if (random.nextInt(5) == 0) {
            notes.put(question.name(), "Linje 1\nLinje 2");
            filled.note(question.name(), " Linje 1\nLinje 2 ");
        }
    }

    private void mark(String question, Kind.SeveralOf kind, FilledWorkbook filled) {
        var names = kind.list().choices().stream()
                .map(Choice::name)
                .filter(name -> random.nextBoolean())
                .toList();
        names.forEach(name -> filled.mark(question, name, random.nextBoolean() ? "x" : "X"));
        onTheWeb(Cell.of(question), kind, String.join(" ", names));
    }

    private void onTheWeb(Cell cell, Kind.Single kind, String typed) {
        var text = Reading.of(kind, typed).text();
        if (!text.isEmpty()) web.put(cell, text);
    }

    private void type(Cell cell, Kind.Single kind, FilledWorkbook filled) {
        if (kind instanceof Kind.Attachment || random.nextInt(4) == 0) return;
        if (random.nextInt(4) == 0) {
            var junk = JUNK.get(random.nextInt(JUNK.size()));
            filled.type(cell.toString(), junk);
            onTheWeb(cell, kind, junk);
            return;
        }
        switch (kind) {
            case Kind.Numeric numeric -> {
                var number = new BigDecimal(random.nextInt(1_000_000)).movePointLeft(random.nextInt(7));
                filled.type(cell.toString(), number.doubleValue());
                onTheWeb(cell, kind, Reading.write(number));
            }
            case Kind.Day _ -> {
                var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(36_000));
                filled.type(cell.toString(), day);
                onTheWeb(cell, kind, day.toString());
            }
            case Kind.SeveralOf several -> {
                var chosen = several.list().choices().stream()
                        .filter(one -> !one.label().contains(";") && random.nextBoolean())
                        .toList();
                filled.type(cell.toString(), chosen.stream().map(Choice::label).collect(Collectors.joining("; ")));
                onTheWeb(cell, kind, chosen.stream().map(Choice::name).collect(Collectors.joining(" ")));
            }
            case Kind.YesNo _, Kind.OneOf _ -> {
                var choices = kind.choices().orElseThrow().choices();
                var chosen = choices.get(random.nextInt(choices.size()));
                filled.type(cell.toString(), chosen.label());
                onTheWeb(cell, kind, chosen.name());
            }
            case Kind.Text _ -> {
                filled.type(cell.toString(), "Æblet _x0041_\n=SUM(A1) ");
                onTheWeb(cell, kind, "Æblet _x0041_\r\n=SUM(A1) ");
            }
            case Kind.Attachment _ -> {}
        }
    }
}

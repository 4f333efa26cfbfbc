package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.CprGuard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of every questionnaire and of whatever is typed. */
class QuestionnairePropertyTests {
    private static final long SEED = 20_270_101L;
    private static final String[] SIGNS = {
        "1",
        "9",
        "0",
        ".",
        ",",
        "-",
        " ",
        "\u00A0",
        "kr.",
        "%",
        "ja",
        "Nej",
        "a",
        "b",
        ";",
        "\n",
        "\r\n",
        "\t",
        "æ",
        "'",
        "2026",
        "-02",
        "31",
        "\u0000",
        "\uD83D",
        "\uD83D\uDE00",
        "010170-1234",
        "1.976",
        "_x0041_",
        "=",
        "\u2212"
    };

    private final Random random = new Random(SEED);
    private final RandomQuestionnaires questionnaires = new RandomQuestionnaires(random);

    private String text() {
        var text = new StringBuilder();
        int length = random.nextInt(6);
        for (int i = 0; i < length; i++) text.append(SIGNS[random.nextInt(SIGNS.length)]);
        return text.toString();
    }

    private Cell cell(Questionnaire questionnaire) {
        var names = questionnaire.questions().toList();
        var question = names.get(random.nextInt(names.size()));
        if (!(question.kind() instanceof Kind.Table table)) {
            return random.nextInt(20) == 0 ? new Cell(question.name(), "1", "x") : Cell.of(question.name());
        }
        var column = table.columns().get(random.nextInt(table.columns().size())).name();
        var rows = table.rows();
        var row = rows == null
                ? String.valueOf(random.nextInt(600))
                : rows.choices().get(random.nextInt(rows.choices().size())).name();
        return new Cell(question.name(), row, column);
    }

    private Answers answers(Questionnaire questionnaire) {
        var entries = new TreeMap<Cell, String>();
        var acts = new HashMap<String, Act>();
        var notes = new HashMap<String, String>();
        for (int i = 0; i < 20; i++) entries.put(cell(questionnaire), text());
        for (int i = 0; i < 2; i++) {
            acts.put(cell(questionnaire).question(), Act.values()[random.nextInt(2)]);
            notes.put(cell(questionnaire).question(), text());
        }
        var prefilled = new HashSet<Cell>();
        for (var cell : entries.keySet()) if (random.nextInt(5) == 0) prefilled.add(cell);
        return new Answers(entries, prefilled, acts, notes);
    }

    @Test
    void everyQuestionnaireIsReadAsItWasWritten() {
        for (int i = 0; i < 500; i++) {
            var questionnaire = questionnaires.next(12);
            var reading = FormReader.read(FormWriter.write(questionnaire));
            assertThat(reading.faults()).isEmpty();
            assertThat(reading.questionnaire()).isEqualTo(questionnaire);
        }
    }

    @Test
    void everyAnswerIsCheckedAndEachFaultStandsOnce() {
        for (int i = 0; i < 500; i++) {
            var questionnaire = questionnaires.next(12);
            var answers = answers(questionnaire);
            var checked = Checking.check(questionnaire, answers, answers(questionnaire));
            assertThat(checked.faults()).doesNotHaveDuplicates();
            assertThat(CprGuard.hits(checked.faults().toString())).isEmpty();
            for (var section : questionnaire.sections())
                assertThat(checked.standing(section)).isNotNull();
            assertThat(checked.asked()).containsAll(checked.answered());
        }
    }

    @Test
    void whatWasReadAndIsKeptIsReadAsTheSameAgain() {
        for (int i = 0; i < 3_000; i++) {
            var questionnaire = questionnaires.next(3);
            var kind = questionnaire.kindOf(cell(questionnaire)).orElse(null);
            if (kind == null || kind instanceof Kind.Attachment) continue;
            var reading = Reading.of(kind, text());
            assertThat(reading.text()).doesNotContain("\u0000", "\r");
            assertThat(CprGuard.hits(reading.text())).isEmpty();
            if (reading.fault() == null)
                assertThat(Reading.of(kind, reading.text())).isEqualTo(reading);
        }
    }
}

package dk.rammevaerk.reporting.results;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.ChoiceList;
import dk.rammevaerk.reporting.questionnaires.Column;
import dk.rammevaerk.reporting.questionnaires.Demands;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Section;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.questionnaires.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Rounds to sum up. An answer is written as {@code celle=svar}. */
final class AnswersFixture {
    static final ChoiceList GROUPS = new ChoiceList(
            "grupper", List.of(new Choice("autisme", "Autisme"), new Choice("hjerneskade", "Hjerneskade")));
    static final Question PLACES = question("pladser", "Pladser", Kind.Numeric.whole("pladser"), false);
    static final Question CITIZENS = question("borgere", "Hvor mange borgere?", Kind.Numeric.whole("borgere"), true);
    static final Question SHARE =
            question("belaegning", "Belægning", new Kind.Numeric(Kind.Measure.PERCENTAGE, 1, null), false);
    static final Question AMOUNT = question("beloeb", "Takst", new Kind.Numeric(Kind.Measure.AMOUNT, 2, null), false);
    static final Question OWN = question("eget", "Eget herberg", new Kind.YesNo(), false);
    static final Question REMARK = question("bemaerkning", "Bemærkninger", new Kind.Text(true), false);
    static final Question NEED = question(
            "behov",
            "Forventet behov",
            new Kind.Table(
                    List.of(
                            column("henvist", "Henviste", Kind.Numeric.whole("borgere")),
                            column("grund", "Begrundelse", new Kind.Text(false))),
                    GROUPS),
            true);
    static final Question FACILITIES = question(
            "tilbud",
            "Tilbud",
            new Kind.Table(
                    List.of(
                            column("navn", "Navn", new Kind.Text(false)),
                            column("antal", "Pladser", Kind.Numeric.whole(null))),
                    null),
            false);

    private AnswersFixture() {}

    static Question question(String name, String label, Kind kind, boolean persons) {
        return new Question(name, Wording.of(label), kind, Demands.NONE, persons);
    }

    private static Column column(String name, String label, Kind.Single kind) {
        return new Column(name, Wording.of(label), kind, false, null);
    }

    static Questionnaire questionnaire() {
        return new Questionnaire(
                "Herberger",
                List.of(new Section(
                        "herberger",
                        "Herberger",
                        null,
                        null,
                        List.of(PLACES, CITIZENS, SHARE, AMOUNT, OWN, REMARK, NEED, FACILITIES))));
    }

    static RoundAnswers round(List<String> lacking, boolean named, Contribution... contributions) {
        return new RoundAnswers(
                "Herbergsrunden 2026",
                "/indberetning/herberger/resultat",
                questionnaire(),
                List.of(contributions),
                lacking,
                false,
                named,
                LocalDate.of(2026, 2, 9),
                "3",
                List.of(),
                RoundAnswers.Stage.SETTLED);
    }

    static Contribution by(String name, String... answers) {
        return before(name, List.of(), answers);
    }

    static Contribution before(String name, List<String> last, String... answers) {
        var values = values(Arrays.asList(answers));
        return new Contribution(
                name,
                name,
                values,
                values(last),
                questionnaire().questions().map(Question::name).collect(Collectors.toSet()),
                values.keySet().stream().map(Cell::question).collect(Collectors.toSet()),
                false);
    }

    private static NavigableMap<Cell, Value> values(List<String> answers) {
        var values = new TreeMap<Cell, Value>();
        for (var answer : answers) {
            var parts = answer.split("=", 2);
            var cell = Cell.parse(parts[0]);
            var kind = questionnaire().kindOf(cell).orElseThrow();
            values.put(cell, Reading.of(kind, parts[1]).understood().orElseThrow());
        }
        return values;
    }

    static ResultWords words() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        return new ResultWords(new Messages(source));
    }

    /** The figures of a question, each as its finding and its lines. */
    static List<List<String>> drawn(RoundAnswers round, Question question) {
        return new QuestionFigures(words())
                .of(round, question).stream()
                        .map(figure -> {
                            var lines = new ArrayList<String>();
                            lines.add(figure.title().replace('\u00A0', ' '));
                            lines.add(String.join(" | ", figure.headings()));
                            figure.rows()
                                    .forEach(row -> lines.add(row.label() + " | " + String.join(" | ", row.shown())));
                            return List.copyOf(lines);
                        })
                        .toList();
    }
}

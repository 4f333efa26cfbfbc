package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.figures.FigureChart;
import dk.rammevaerk.figures.FigureRow;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.ChoiceList;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.results.QuestionFigures.Draft;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A question with choices: how many chose each, their share of those who chose, and who they are. */
final class ChoiceDraft {
    private final ResultWords words;
    private final RoundAnswers round;
    private final Question question;
    private final ChoiceList choices;

    ChoiceDraft(ResultWords words, RoundAnswers round, Question question, ChoiceList choices) {
        this.words = words;
        this.round = round;
        this.question = question;
        this.choices = choices;
    }

    Draft make() {
        return new Draft(
                finding(),
                words.of("results.choice.unit", words.many(round)),
                List.of(
                        words.of("results.answer"),
                        words.of("results.choice.count", words.many(round)),
                        words.of("results.choice.share"),
                        words.of("results.who")),
                choices.choices().stream().map(this::row).toList(),
                FigureChart.of(0));
    }

    private FigureRow row(Choice choice) {
        var names = names(choice);
        return new FigureRow(
                choice.label(),
                List.of(FigureCell.of(names.size()), share(names.size()), FigureCell.of(String.join(", ", names))),
                false);
    }

    private FigureCell share(int number) {
        int all = answers();
        if (all == 0) return FigureCell.MISSING;
        return FigureCell.of(
                BigDecimal.valueOf(100L * number).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP));
    }

    private List<String> names(Choice choice) {
        return round.contributions().stream()
                .filter(one ->
                        chosen(one.values().get(Cell.of(question.name()))).contains(choice.name()))
                .map(Contribution::name)
                .toList();
    }

    private int answers() {
        return (int) round.contributions().stream()
                .filter(one -> one.values().containsKey(Cell.of(question.name())))
                .count();
    }

    static Set<String> chosen(@Nullable Value value) {
        return switch (value) {
            case Value.Words(var name) -> Set.of(name);
            case Value.Chosen(var names) -> names;
            case Value.Truth(var holds) -> Set.of(holds ? "ja" : "nej");
            case null, default -> Set.of();
        };
    }

    private String finding() {
        int all = answers();
        if (all == 0) return words.finding(question, words.of("results.finding.none"));
        var most = choices.choices().stream()
                .max(Comparator.comparingInt(choice -> names(choice).size()))
                .orElseThrow();
        return words.finding(
                question, words.of("results.finding.choice", names(most).size(), all, words.many(round), most.label()));
    }
}

package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.figures.FigureRow;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Value;
import dk.rammevaerk.reporting.results.QuestionFigures.Draft;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question that is answered in words, with a day or with a file: all answers, with or without the names. */
final class TextDraft {
    private final ResultWords words;
    private final RoundAnswers round;
    private final Question question;
    private final Kind.Single kind;

    TextDraft(ResultWords words, RoundAnswers round, Question question, Kind.Single kind) {
        this.words = words;
        this.round = round;
        this.question = question;
        this.kind = kind;
    }

    Draft make() {
        var answers = answers();
        var finding = answers.isEmpty()
                ? words.of("results.finding.none")
                : words.of("results.finding.texts", words.counted(answers.size(), round));
        var named = round.textsNamed() || !(kind instanceof Kind.Text);
        return new Draft(
                words.finding(question, finding),
                question.label(),
                List.of(named ? words.one(round) : words.of("results.text.number"), words.of("results.answer")),
                named ? answers : withoutNames(answers),
                null);
    }

    private List<FigureRow> answers() {
        var rows = new ArrayList<FigureRow>();
        for (var one : round.contributions()) {
            var value = one.values().get(Cell.of(question.name()));
            if (value != null) rows.add(new FigureRow(one.name(), List.of(said(words, kind, value)), false));
        }
        return rows;
    }

    /** Sorted by what they say, so that their order names nobody. */
    static List<FigureRow> withoutNames(List<FigureRow> answers) {
        var sorted = answers.stream()
                .map(row -> row.cells().getFirst())
                .sorted((one, other) -> DanishFormat.collation().compare(one.words(), other.words()))
                .toList();
        var rows = new ArrayList<FigureRow>();
        for (var cell : sorted) rows.add(new FigureRow(String.valueOf(rows.size() + 1), List.of(cell), false));
        return rows;
    }

    static FigureCell said(ResultWords words, Kind.Single kind, @Nullable Value value) {
        return switch (value) {
            case null -> FigureCell.MISSING;
            case Value.Numeric(var number) -> FigureCell.of(Numbers.plain(number));
            case Value.Day(var date) -> FigureCell.of(DanishFormat.date(date));
            case Value.Truth(var holds) -> FigureCell.of(words.of(holds ? "results.yes" : "results.no"));
            case Value.Chosen chosen -> FigureCell.of(labels(kind, chosen));
            case Value.Words(var text) ->
                FigureCell.of(
                        kind instanceof Kind.Attachment
                                ? words.of("results.file")
                                : kind.choices().map(list -> list.label(text)).orElse(text));
        };
    }

    private static String labels(Kind.Single kind, Value.Chosen chosen) {
        return kind.choices().stream()
                .flatMap(list -> list.choices().stream())
                .filter(choice -> chosen.names().contains(choice.name()))
                .map(choice -> choice.label())
                .collect(java.util.stream.Collectors.joining(", "));
    }
}

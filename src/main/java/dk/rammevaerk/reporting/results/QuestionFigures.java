package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureChart;
import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.figures.FigureOrigin;
import dk.rammevaerk.figures.FigureRow;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of each question the figures that tell what was answered: one, or for a table of fixed rows one for each column. */
@Component
class QuestionFigures {
    private final ResultWords words;

    QuestionFigures(ResultWords words) {
        this.words = words;
    }

    /** A figure's parts while it is made. */
    record Draft(
            String finding,
            String unit,
            List<String> headings,
            List<FigureRow> rows,
            @Nullable FigureChart chart) {}

    /** None while they are not to be seen. */
    List<FigureContent> of(RoundAnswers round, Question question) {
        if (round.withholds(question)) return List.of();
        List<Draft> drafts =
                switch (question.kind()) {
                    case Kind.Numeric numeric -> List.of(new NumberDraft(words, round, question, numeric).make());
                    case Kind.Table table -> new TableDrafts(words, round, question, table).make();
                    case Kind.Single single
                    when single.choices().isPresent() ->
                        List.of(new ChoiceDraft(
                                        words, round, question, single.choices().get())
                                .make());
                    case Kind.Single single -> List.of(new TextDraft(words, round, question, single).make());
                };
        return drafts.stream().map(draft -> figure(round, question, draft)).toList();
    }

    private FigureContent figure(RoundAnswers round, Question question, Draft draft) {
        return new FigureContent(
                draft.finding(),
                draft.unit(),
                draft.headings(),
                draft.rows(),
                draft.chart(),
                words.method(round, question),
                words.source(round, question),
                new FigureOrigin(
                        round.href() + "#" + question.name(),
                        round.title(),
                        Map.of(words.of("results.question"), question.label()),
                        round.version()));
    }
}

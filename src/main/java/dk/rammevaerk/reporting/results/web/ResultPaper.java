package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.documents.paper.Paper;
import dk.rammevaerk.documents.paper.PaperItem;
import dk.rammevaerk.documents.paper.PaperKind;
import dk.rammevaerk.documents.paper.PaperSection;
import dk.rammevaerk.figures.FigureMarkdown;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundForm;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.results.ResultWords;
import dk.rammevaerk.reporting.results.Results;
import dk.rammevaerk.reporting.results.RoundAnswers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sets a result as a paper: each question on a page of its own, with its tables and who is missing. */
@Component
class ResultPaper {
    private final Results results;
    private final FigureMarkdown markdown;
    private final ResultWords words;

    ResultPaper(Results results, FigureMarkdown markdown, ResultWords words) {
        this.results = results;
        this.markdown = markdown;
        this.words = words;
    }

    Paper of(ReportingRound round, RoundForm form, Instant made) {
        var answers = results.answers(round, form);
        var title = round.forms().size() == 1 ? round.title() : words.of("results.paper", round.title(), form.title());
        return new Paper(
                PaperKind.RESULT,
                title,
                title,
                "",
                words.source(answers),
                "",
                List.of(),
                List.of(),
                words.completeness(answers),
                List.of(new PaperSection("", "", items(answers))),
                made,
                made);
    }

    private List<PaperItem> items(RoundAnswers answers) {
        var items = new ArrayList<PaperItem>();
        for (var question : answers.questionnaire().questions().toList()) {
            items.add(item(answers, question, items.size() + 1));
        }
        return items;
    }

    private PaperItem item(RoundAnswers answers, Question question, int number) {
        var figures = results.figures(answers, question);
        return new PaperItem(
                "spoergsmaal-" + number,
                String.valueOf(number),
                question.label(),
                "",
                "",
                "",
                List.of(),
                "",
                figures.isEmpty()
                        ? words.of("results.waiting")
                        : figures.stream().map(markdown::of).collect(Collectors.joining("\n\n")),
                List.of(),
                figures.isEmpty()
                        ? words.completeness(answers, question)
                        : figures.getFirst().method(),
                List.of(),
                "");
    }
}

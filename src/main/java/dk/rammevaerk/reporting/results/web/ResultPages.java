package dk.rammevaerk.reporting.results.web;

import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.figures.FigureDrawing;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundForm;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Section;
import dk.rammevaerk.reporting.results.FollowUps;
import dk.rammevaerk.reporting.results.Outlier;
import dk.rammevaerk.reporting.results.ResultWords;
import dk.rammevaerk.reporting.results.Results;
import dk.rammevaerk.reporting.results.RoundAnswers;
import dk.rammevaerk.reporting.results.web.QuestionPage.Neighbour;
import dk.rammevaerk.reporting.results.web.QuestionPage.Shown;
import dk.rammevaerk.reporting.results.web.ResultPage.Form;
import dk.rammevaerk.reporting.results.web.ResultPage.Line;
import dk.rammevaerk.reporting.results.web.ResultPage.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of a result. */
@Component
class ResultPages {
    private final Results results;
    private final FollowUps followUps;
    private final ResultWords words;

    ResultPages(Results results, FollowUps followUps, ResultWords words) {
        this.results = results;
        this.followUps = followUps;
        this.words = words;
    }

    /** A question with what it stands in. */
    record Asked(ReportingRound round, RoundForm form, Question question) {}

    Page overview(ReportingRound round) {
        return new ResultPage(
                trail(round).here(words.of("results.trail")),
                round.title(),
                round.forms().stream().map(form -> form(round, form)).toList());
    }

    private Form form(ReportingRound round, RoundForm form) {
        var answers = results.answers(round, form);
        var outliers = results.outliers(answers);
        return new Form(
                form.title(),
                answers.href(),
                words.completeness(answers),
                answers.lacking().isEmpty(),
                form.questionnaire().sections().stream()
                        .map(section -> part(answers, section, outliers))
                        .toList());
    }

    private Part part(RoundAnswers answers, Section section, Map<String, List<Outlier>> outliers) {
        return new Part(
                section.title(),
                section.questions().stream()
                        .map(question -> new Line(
                                question.label(),
                                answers.href() + "/" + question.name(),
                                findings(answers, question),
                                words.of(
                                        "results.answered",
                                        answers.answered(question).size(),
                                        answers.asked(question)),
                                outliers.getOrDefault(question.name(), List.of())
                                        .size()))
                        .toList());
    }

    private List<String> findings(RoundAnswers answers, Question question) {
        if (answers.withholds(question)) return List.of(words.of("results.finding.waiting"));
        return results.figures(answers, question).stream()
                .map(FigureContent::title)
                .map(finding -> words.findingAlone(question, finding))
                .toList();
    }

    Page question(Asked asked, String authority, String what, FormErrors errors) {
        var counted = results.counted(asked.round(), asked.form());
        var answers = results.answers(asked.round(), asked.form(), counted);
        var question = asked.question();
        var all = asked.form().questionnaire().questions().toList();
        int place = all.indexOf(question);
        return new QuestionPage(
                trail(asked.round())
                        .then(words.of("results.trail"), asked.round().href() + "/resultat")
                        .here(question.label()),
                question.label(),
                words.source(answers, question),
                words.completeness(answers, question),
                answers.href() + "/" + question.name(),
                results.figures(answers, question).stream()
                        .map(content -> new Shown(content, FigureDrawing.of(content)))
                        .toList(),
                waiting(answers, question),
                answers.mayFreeze(question),
                answers.lacking(question),
                results.outliers(answers, question).stream()
                        .map(one -> words.outlier(one, question))
                        .toList(),
                followUps.told(counted, question),
                followUps.authorities(counted),
                authority,
                what,
                place > 0 ? neighbour(answers, all.get(place - 1)) : null,
                place + 1 < all.size() ? neighbour(answers, all.get(place + 1)) : null,
                errors);
    }

    private String waiting(RoundAnswers answers, Question question) {
        if (answers.mayFreeze(question)) return "";
        return words.of(answers.withholds(question) ? "results.waiting" : "results.waiting.freeze");
    }

    private static @Nullable Neighbour neighbour(RoundAnswers answers, Question question) {
        return new Neighbour(question.label(), answers.href() + "/" + question.name());
    }

    private Trail trail(ReportingRound round) {
        return Trail.of(words.of("results.trail.top"), "/indberetning").then(round.title(), round.href());
    }
}

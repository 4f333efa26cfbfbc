package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.MunicipalitySize;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.RoundForm;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Answers;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.Questionnaire;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rounds found, for those whom the round's settings let see it. Only responses that are complete count. */
@Service
public class Results {
    private final Rounds rounds;
    private final Responses responses;
    private final Parties parties;
    private final QuestionFigures figures;
    private final ResultWords words;

    Results(Rounds rounds, Responses responses, Parties parties, QuestionFigures figures, ResultWords words) {
        this.rounds = rounds;
        this.responses = responses;
        this.parties = parties;
        this.figures = figures;
        this.words = words;
    }

    /** Empty when the round is not there or not open yet, or its result is not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<ReportingRound> find(String slug) {
        return rounds.find(slug)
                .filter(round -> round.state() != RoundState.DRAFT)
                .filter(responses::maySeeResult);
    }

    /** What a round has brought for one of its questionnaires. */
    @Transactional(readOnly = true)
    public RoundAnswers answers(ReportingRound round, RoundForm form) {
        var counted = responses.counted(round).stream()
                .filter(view -> view.form().ordinal() == form.ordinal())
                .toList();
        var contributions = new ArrayList<Contribution>();
        var lacking = new ArrayList<String>();
        for (var invitation : round.invitations()) {
            counted.stream()
                    .filter(view -> view.invitation().authority().equals(invitation.authority()))
                    .findFirst()
                    .map(view -> contribution(view, words.name(invitation)))
                    .ifPresentOrElse(contributions::add, () -> lacking.add(words.name(invitation)));
        }
        return new RoundAnswers(
                round.title(),
                round.href() + "/resultat/" + form.ordinal(),
                form.questionnaire(),
                contributions,
                lacking,
                round.invitations().stream().anyMatch(Invitation::region),
                round.settings().namesTexts(),
                rounds.today(),
                words.of(
                        "results.version",
                        counted.stream()
                                .mapToInt(view -> view.response().version())
                                .sum()));
    }

    /** The figures of one question. */
    public List<FigureContent> figures(RoundAnswers answers, Question question) {
        return figures.of(answers, question);
    }

    /** Answers worth a second look. */
    @Transactional(readOnly = true)
    public List<Outlier> outliers(RoundAnswers answers, Question question) {
        return new Outliers(sizes()).of(answers, question);
    }

    private HashMap<String, MunicipalitySize> sizes() {
        var sizes = new HashMap<String, MunicipalitySize>();
        var population = parties.population(rounds.today());
        for (Authority authority : parties.authorities()) {
            population
                    .flatMap(one -> one.of(authority))
                    .ifPresent(number -> sizes.put(authority.code(), MunicipalitySize.of(number)));
        }
        return sizes;
    }

    private static Contribution contribution(ResponseView view, String name) {
        return new Contribution(
                view.invitation().authority(),
                name,
                view.checked().values(),
                values(view.questionnaire(), view.last()),
                view.checked().answered());
    }

    private static NavigableMap<Cell, Value> values(Questionnaire questionnaire, Answers answers) {
        var values = new TreeMap<Cell, Value>();
        answers.entries().forEach((cell, text) -> questionnaire
                .kindOf(cell)
                .flatMap(kind -> Reading.of(kind, text).understood())
                .ifPresent(value -> values.put(cell, value)));
        return values;
    }
}

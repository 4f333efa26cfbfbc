package dk.rammevaerk.reporting.results;

import dk.rammevaerk.figures.FigureContent;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.MunicipalitySize;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseState;
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
import dk.rammevaerk.reporting.results.RoundAnswers.Stage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** The responses that count for one of a round's questionnaires. */
    @Transactional(readOnly = true)
    public List<ResponseView> counted(ReportingRound round, RoundForm form) {
        return responses.counted(round).stream()
                .filter(view -> view.form().ordinal() == form.ordinal())
                .toList();
    }

    /** What a round has brought for one of its questionnaires. */
    @Transactional(readOnly = true)
    public RoundAnswers answers(ReportingRound round, RoundForm form) {
        return answers(round, form, counted(round, form));
    }

    /** @param counted as {@link #counted} gives them */
    @Transactional(readOnly = true)
    public RoundAnswers answers(ReportingRound round, RoundForm form, List<ResponseView> counted) {
        var before = lastTime(round, form);
        var contributions = new ArrayList<Contribution>();
        var lacking = new ArrayList<String>();
        for (var invitation : round.invitations()) {
            counted.stream()
                    .filter(view -> view.invitation().authority().equals(invitation.authority()))
                    .findFirst()
                    .map(view -> contribution(view, words.name(invitation), before))
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
                                .sum()),
                gone(contributions, before),
                stage(round));
    }

    private Stage stage(ReportingRound round) {
        if (responses.isSettled(round)) return Stage.SETTLED;
        return responses.mayFollow() ? Stage.FOLLOWED : Stage.AWAITED;
    }

    /** By authority. Counts of persons are left out as long as answers still come to that round. */
    private Map<String, NavigableMap<Cell, Value>> lastTime(ReportingRound round, RoundForm form) {
        if (round.previous() == null) return Map.of();
        boolean settled =
                rounds.find(round.previous()).filter(responses::isSettled).isPresent();
        var before = new TreeMap<String, NavigableMap<Cell, Value>>();
        responses.lastTime(round, form).forEach((authority, answers) -> {
            var values = values(form.questionnaire(), answers);
            if (!settled) values.keySet().removeIf(cell -> countsPersons(form.questionnaire(), cell));
            before.put(authority, values);
        });
        return before;
    }

    private static boolean countsPersons(Questionnaire questionnaire, Cell cell) {
        return questionnaire
                .question(cell.question())
                .filter(Question::countsPersons)
                .isPresent();
    }

    private static List<Contribution> gone(
            List<Contribution> contributions, Map<String, NavigableMap<Cell, Value>> before) {
        var here = contributions.stream().map(Contribution::authority).collect(Collectors.toSet());
        return before.entrySet().stream()
                .filter(entry -> !here.contains(entry.getKey()))
                .map(entry -> new Contribution(
                        entry.getKey(), entry.getKey(), new TreeMap<>(), entry.getValue(), Set.of(), Set.of(), false))
                .toList();
    }

    /** The figures of one question; none while they are not to be seen. */
    public List<FigureContent> figures(RoundAnswers answers, Question question) {
        return figures.of(answers, question);
    }

    /** Answers worth a second look. */
    @Transactional(readOnly = true)
    public List<Outlier> outliers(RoundAnswers answers, Question question) {
        return new Outliers(sizes()).of(answers, question);
    }

    /** Those of all questions, by the question's name. */
    @Transactional(readOnly = true)
    public Map<String, List<Outlier>> outliers(RoundAnswers answers) {
        var outliers = new Outliers(sizes());
        return answers.questionnaire()
                .questions()
                .collect(Collectors.toMap(Question::name, question -> outliers.of(answers, question)));
    }

    private Map<String, MunicipalitySize> sizes() {
        var sizes = new HashMap<String, MunicipalitySize>();
        var population = parties.population(rounds.today());
        for (Authority authority : parties.authorities()) {
            population
                    .flatMap(one -> one.of(authority))
                    .ifPresent(number -> sizes.put(authority.code(), MunicipalitySize.of(number)));
        }
        return sizes;
    }

    private static Contribution contribution(
            ResponseView view, String name, Map<String, NavigableMap<Cell, Value>> before) {
        var authority = view.invitation().authority();
        return new Contribution(
                authority,
                name,
                view.checked().values(),
                before.getOrDefault(authority, new TreeMap<>()),
                view.checked().asked(),
                view.checked().answered(),
                view.response().state() == ResponseState.ACCEPTED);
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

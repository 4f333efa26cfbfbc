package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundLocked;
import dk.rammevaerk.reporting.RoundState;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Question;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the answers of reporting rounds in as figures: by itself when a round is locked, and when the secretariat asks for
 * it. Figures that do not fit are not taken; the programme's page goes on offering them, and tells why. A programme is open
 * to everybody inside, so a round whose result is the secretariat's alone gives none, nor does a question that counts persons.
 */
@Service
public class RoundFigures {
    private final Rounds rounds;
    private final Responses responses;
    private final IndicatorStore indicators;
    private final IndicatorValues values;
    private final RowOperators operators;

    RoundFigures(
            Rounds rounds,
            Responses responses,
            IndicatorStore indicators,
            IndicatorValues values,
            RowOperators operators) {
        this.rounds = rounds;
        this.responses = responses;
        this.indicators = indicators;
        this.values = values;
        this.operators = operators;
    }

    /**
     * What a round has for an indicator.
     *
     * @param asOf the round's last day, or today before that
     * @param answered authorities whose answers count
     */
    public record Offer(ReportingRound round, LocalDate asOf, int answered, List<Value> values) {}

    /** What rounds have that the indicator does not have yet, the latest first. The secretariat's. */
    @Transactional(readOnly = true)
    public List<Offer> offers(Indicator indicator) {
        var source = indicator.facts().question();
        if (source == null) return List.of();
        return rounds.all().stream()
                .filter(round -> round.state() != RoundState.DRAFT && asks(round, source) && isOpen(round, source))
                .map(round -> offer(indicator, source, round))
                .filter(offer -> !offer.values().isEmpty() && !isTaken(indicator, offer))
                .toList();
    }

    /**
     * @throws AnswersNotOpen when not all inside may read the answers
     * @throws ValuesRefused when they are no figures of the indicator
     */
    @Transactional
    public void take(Indicator indicator, Offer offer) {
        var round = offer.round();
        var asked = indicator.facts().question();
        if (asked == null || !isOpen(round, asked)) throw new AnswersNotOpen();
        values.record(
                indicator.id(),
                offer.asOf(),
                new Source.Round(round.id().value(), round.title(), round.href()),
                offer.values());
    }

    /** A locked round updates what it was asked for. */
    @EventListener
    @Transactional
    public void take(RoundLocked locked) {
        var round = locked.round();
        var asked = round.forms().stream().map(form -> form.version().slug()).toList();
        for (var indicator : indicators.askedBy(asked)) {
            var source = indicator.facts().question();
            if (source == null || !isOpen(round, source)) continue;
            var offer = offer(indicator, source, round);
            if (!offer.values().isEmpty() && values.fit(indicator, offer.values())) take(indicator, offer);
        }
    }

    /** Whether the figures of that round, as they are now, hold for a day. */
    private boolean isTaken(Indicator indicator, Offer offer) {
        return values.current(indicator).stream()
                .anyMatch(tally -> isOf(tally, offer.round().id().value())
                        && new HashSet<>(tally.values()).equals(new HashSet<>(offer.values())));
    }

    private static boolean isOf(Tally tally, UUID round) {
        return tally.source() instanceof Source.Round of && of.round().equals(round);
    }

    private static boolean asks(ReportingRound round, QuestionSource source) {
        return round.forms().stream().anyMatch(form -> form.version().slug().equals(source.questionnaire()));
    }

    /** Whether everybody inside may read the answers as they are, without small counts of persons among them. */
    private static boolean isOpen(ReportingRound round, QuestionSource source) {
        return round.settings().audience() == ResultAudience.INSIDE
                && round.forms().stream()
                        .filter(form -> form.version().slug().equals(source.questionnaire()))
                        .flatMap(form ->
                                source.questions().flatMap(name -> form.questionnaire().question(name).stream()))
                        .noneMatch(Question::countsPersons);
    }

    private Offer offer(Indicator indicator, QuestionSource source, ReportingRound round) {
        var counted = responses.counted(round).stream()
                .filter(view -> view.form().version().slug().equals(source.questionnaire()))
                .toList();
        var last = round.window().deadline();
        var today = rounds.today();
        return new Offer(
                round,
                last.isAfter(today) ? today : last,
                (int) counted.stream()
                        .map(ResponseView::invitation)
                        .map(one -> one.authority())
                        .distinct()
                        .count(),
                AnsweredFigures.of(indicator.facts(), source, counted, operators));
    }
}

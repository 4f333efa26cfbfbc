package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.RoundFixture.STRUER;
import static dk.rammevaerk.reporting.RoundFixture.VIBORG;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundFixture;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A new round updates an indicator. Each test has a questionnaire, a round and a programme of its own. */
@RunningApp
class RoundFiguresIT {
    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Answering answering;

    @Autowired
    Responses responses;

    @Autowired
    ResponseSteps steps;

    @Autowired
    Programmes programmes;

    @Autowired
    IndicatorValues values;

    @Autowired
    RoundFigures figures;

    private String form = "";

    @BeforeEach
    void askForDoctors() {
        SignedInAs.secretariat();
        form = issued("no");
    }

    private String issued(String persons) {
        var slug = questionnaires.draft(FormFixture.titled("Lægeskema " + UUID.randomUUID())
                .choice("drift", "kommunal", "Kommunal")
                .choice("drift", "privat", "Private")
                .row("begin_repeat", "laeger", "Læger", "rammevaerk::rows", "drift", "rammevaerk::persons", persons)
                .row("integer", "aftaler", "Aftaler")
                .row("integer", "botilbud", "Botilbud")
                .end("repeat")
                .rows());
        questionnaires.issue(questionnaires.versions(slug).getFirst());
        return slug;
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private ReportingRound opened() {
        return opened(ResultAudience.INSIDE);
    }

    private ReportingRound opened(ResultAudience audience) {
        var asking = RoundFixture.asking("Lægerunde " + UUID.randomUUID(), form, null);
        var slug = rounds.draft(new RoundDraft(
                asking.title(),
                asking.purpose(),
                asking.caseNumber(),
                asking.previous(),
                asking.window(),
                new RoundSettings(false, true, audience),
                asking.forms(),
                asking.asked()));
        var draft = rounds.find(slug).orElseThrow();
        rounds.open(draft.id(), draft.version());
        return rounds.find(slug).orElseThrow();
    }

    private void answer(ReportingRound round, String authority, String row, String some, String all) {
        answering.saveAll(
                round.id(),
                authority,
                1,
                List.of(
                        new CellText(new Cell("laeger", row, "aftaler"), some, 0),
                        new CellText(new Cell("laeger", row, "botilbud"), all, 0)),
                Origin.WEB);
    }

    private void complete(ReportingRound round, String authority) {
        steps.complete(responses.find(round.slug(), authority, 1).orElseThrow());
    }

    private Indicator doctors() {
        var plain = IndicatorFixture.facts(Measure.SHARE, both(), null);
        var programme = programmes.begin(
                new Programme.Facts("Læger fra runder " + UUID.randomUUID(), "At prøve", "", "", null));
        programmes.add(
                programme,
                new Indicator.Facts(
                        plain.name(),
                        plain.definition(),
                        plain.unit(),
                        plain.finding(),
                        plain.measure(),
                        plain.breakdown(),
                        plain.target(),
                        plain.openToReporters(),
                        plain.months(),
                        new QuestionSource(form, "laeger.aftaler", "laeger.botilbud")));
        return programmes.indicator(programme, 1).orElseThrow();
    }

    @Test
    void aRoundThatIsLockedUpdatesWhatItWasAskedFor() {
        var indicator = doctors();
        var round = opened();
        answer(round, STRUER, "kommunal", "1", "4");
        answer(round, STRUER, "privat", "0", "1");
        complete(round, STRUER);
        answer(round, VIBORG, "kommunal", "1", "19");
        assertThat(values.current(indicator)).isEmpty();
        assertThat(figures.offers(indicator))
                .extracting(RoundFigures.Offer::answered)
                .containsExactly(1);

        rounds.lock(round.id(), rounds.find(round.id()).orElseThrow().version(), "Tallene er brugt");
        var tally = values.current(indicator).getFirst();
        assertThat(tally.values())
                .as("Viborg's answer was never complete")
                .containsExactlyInAnyOrder(
                        share(STRUER, OperatorKind.MUNICIPAL, 1, 4), share(STRUER, OperatorKind.PRIVATE, 0, 1));
        assertThat(tally.source()).isEqualTo(new Source.Round(round.id().value(), round.title(), round.href()));
        assertThat(figures.offers(indicator)).isEmpty();
    }

    @Test
    void whatCameAfterIsTakenInWhenTheSecretariatAsks() {
        var indicator = doctors();
        var round = opened();
        answer(round, STRUER, "kommunal", "1", "4");
        complete(round, STRUER);
        rounds.lock(round.id(), rounds.find(round.id()).orElseThrow().version(), "Tallene er brugt");
        rounds.reopen(round.id(), rounds.find(round.id()).orElseThrow().version(), "Viborg mangler");
        answer(round, VIBORG, "kommunal", "2", "19");
        complete(round, VIBORG);

        var programme = programmes.all().stream()
                .filter(one -> one.id().equals(indicator.programme()))
                .findFirst()
                .orElseThrow();
        var href = programme.href() + "/1/runde/" + round.slug();
        var secretary = Visitor.as("sekretariat", port);
        assertThat(secretary.get(programme.href()).body()).contains("Hent tallene fra " + round.title());
        assertThat(secretary.get(href).body()).contains("2 myndigheder har svaret");
        assertThat(Visitor.as("medlem", port).get(href).statusCode()).isEqualTo(403);
        assertThat(Visitor.pathOf(secretary.post(href))).isEqualTo(programme.href());
        SignedInAs.secretariat();
        assertThat(values.history(indicator)).extracting(Tally::number).containsExactly(2, 1);
        assertThat(values.current(indicator).getFirst().values()).hasSize(2);
        assertThat(secretary.get(href).statusCode()).isEqualTo(404);
    }

    @Test
    void whatCountsPersonsIsNeitherOfferedNorTaken() {
        form = issued("yes");
        var indicator = doctors();
        leavesNothing(indicator, opened());
    }

    @Test
    void whatIsForTheSecretariatAloneIsNeitherOfferedNorTaken() {
        leavesNothing(doctors(), opened(ResultAudience.SECRETARIAT));
    }

    private void leavesNothing(Indicator indicator, ReportingRound round) {
        answer(round, STRUER, "kommunal", "1", "4");
        complete(round, STRUER);
        assertThat(figures.offers(indicator)).isEmpty();
        var taken = new RoundFigures.Offer(
                round, round.window().opens(), 1, List.of(share(STRUER, OperatorKind.MUNICIPAL, 1, 4)));
        assertThatExceptionOfType(AnswersNotOpen.class).isThrownBy(() -> figures.take(indicator, taken));
        rounds.lock(round.id(), rounds.find(round.id()).orElseThrow().version(), "Tallene er brugt");
        assertThat(values.history(indicator)).isEmpty();
    }

    @Test
    void aQuestionThatCountsPersonsCannotBeChosen() {
        form = issued("yes");
        var programme = programmes.begin(
                new Programme.Facts("Personer fra runder " + UUID.randomUUID(), "At prøve", "", "", null));
        var href = programme.href() + "/maal/ny";
        var secretary = Visitor.as("sekretariat", port);
        assertThat(secretary.get(href).body()).doesNotContain(form + "|");
        var answer = secretary.post(
                href,
                "navn",
                "Læger",
                "definition",
                "Aftaler",
                "enhed",
                "aftaler",
                "art",
                "COUNT",
                "version",
                "0",
                "taeller",
                form + "|laeger.aftaler");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Vælg et spørgsmål fra listen");
    }

    @Test
    void whatDoesNotFitIsNotTakenAndDoesNotHinderTheRound() {
        var indicator = doctors();
        var round = opened();
        answer(round, STRUER, "kommunal", "5", "4");
        complete(round, STRUER);
        rounds.lock(round.id(), rounds.find(round.id()).orElseThrow().version(), "Tallene er brugt");
        assertThat(values.current(indicator)).isEmpty();
        assertThat(figures.offers(indicator)).hasSize(1);
    }
}

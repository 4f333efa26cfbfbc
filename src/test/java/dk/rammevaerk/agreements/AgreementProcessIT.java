package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.RouteTemplate;
import dk.rammevaerk.cases.RouteTemplate.Stop;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.search.Search;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agreement's way through the fora is a case, and the councils' answers settle its last step. */
@RunningApp
class AgreementProcessIT {
    private static final AtomicInteger YEAR = new AtomicInteger(2031);
    private static final String SKIVE = "0779";
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 6);

    @LocalServerPort
    int port;

    @Autowired
    Agreements agreements;

    @Autowired
    AgreementProcess process;

    @Autowired
    Parts parts;

    @Autowired
    PoliticalApproval approval;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    CaseWork work;

    @Autowired
    Parties parties;

    @Autowired
    Search search;

    @Autowired
    AgreementIndex index;

    private AgreementPeriod period = AgreementPeriod.of(2031, 2);
    private String forum = "";
    private LocalDate deadline = OCTOBER;

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        int year = YEAR.getAndAdd(2);
        period = AgreementPeriod.of(year, 2);
        forum = "aftaleforum-" + year;
        deadline = LocalDate.of(year - 1, 12, 1);
        parties.register(new Forum(forum, "Aftaleforum " + year, "Et forum", null));
        work.keep(new RouteTemplate(
                "Rute " + year,
                List.of(
                        new Stop(new InForum(forum), StepRole.RECOMMENDS),
                        new Stop(new InForum("kkr"), StepRole.RECOMMENDS),
                        new Stop(new AllCouncils(), StepRole.DECIDES))));
        agreements.begin(period, forum, Milestones.planned(null, null, LocalDate.of(year - 1, 9, 1), deadline));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private FrameworkAgreement agreement() {
        return agreements.find(period).orElseThrow();
    }

    private CaseView file() {
        return process.of(agreement()).orElseThrow();
    }

    private ApprovalRound round() {
        return approvals.find(agreement().id().value()).orElseThrow();
    }

    private void open() {
        process.open(
                period,
                agreement().version(),
                new CaseText("Rammeaftale " + period, "Konsulent", "", null),
                "Rute " + period.firstYear());
    }

    private void layBeforeTheCouncils() {
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        parts.write(agreement(), part, 0, "Tekst", null, null);
        agreements.step(period, agreement().version(), AgreementState.IN_CONSULTATION, OCTOBER);
        approval.begin(period, agreement().version(), "Rammeaftale " + period, List.of("godkender"), "Drøftet.");
    }

    private void adopt(String authority) {
        approvals.register(
                round().subject(),
                authority,
                round().of(authority).orElseThrow().version(),
                CouncilAnswer.adopted(OCTOBER, null),
                "Rettet");
    }

    private StepState councils() {
        return file().steps().getLast().step().state();
    }

    @Test
    void itsCaseIsOpenedByAUsualRouteWithTheDaysOfTheAgreement() {
        open();
        assertThat(file().steps())
                .extracting(one -> one.step().due())
                .containsExactly(null, agreement().milestones().recommendedOn(), deadline);
        var page =
                Visitor.as("sekretariat", port).get("/rammeaftaler/" + period).body();
        assertThat(page).contains("Vejen gennem fora", "/sager/" + file().number(), "Sagen er nu hos", "Aftaleforum");
        assertThat(Visitor.as("sekretariat", port)
                        .get("/sager/" + file().number())
                        .body())
                .contains("Hører til", "/rammeaftaler/" + period);
    }

    @Test
    void aCaseThatIsThereIsChosenOnItsPage() {
        var number = work.open(
                        new CaseText("Sag til aftale", "Konsulent", "", null),
                        work.templates().getFirst().route(),
                        OCTOBER)
                .number();
        var visitor = Visitor.as("sekretariat", port);
        var href = "/rammeaftaler/" + period + "/sag";
        assertThat(visitor.get(href).body()).contains(number + " Sag til aftale");
        assertThat(visitor.post(href, "version", "99", "sag", number.toString()).statusCode())
                .isEqualTo(422);
        assertThat(visitor.post(href, "version", "0", "sag", number.toString()).statusCode())
                .isEqualTo(302);
        assertThat(file().number()).isEqualTo(number);
        assertThatExceptionOfType(AgreementChangedMeanwhile.class).isThrownBy(() -> process.link(period, 0, number));
    }

    @Test
    void theSecretariatAloneChoosesIt() {
        for (var username : List.of("medlem", "indberetter", "formand")) {
            var visitor = Visitor.as(username, port);
            assertThat(visitor.get("/rammeaftaler/" + period + "/sag").statusCode())
                    .isEqualTo(403);
            assertThat(visitor.post("/rammeaftaler/" + period + "/sag", "version", "0", "sag", "2026-14")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(agreement().caseId()).isNull();
    }

    @Test
    void theCouncilsAnswersSettleTheStepAndNobodyDoesByHand() {
        open();
        layBeforeTheCouncils();
        var step = "/sager/" + file().number() + "/trin/"
                + file().steps().getLast().step().id();
        var visitor = Visitor.as("sekretariat", port);
        assertThat(visitor.get("/sager/" + file().number()).body())
                .contains("0 af 20 har vedtaget", "/rammeaftaler/" + period + "/godkendelser");
        assertThat(visitor.get(step).body())
                .contains("0 af 20 har vedtaget", "Trinnet bliver færdigt af sig selv")
                .doesNotContain("Gør trinnet færdigt");
        var refused = visitor.post(
                step + "/faerdig", "version", "" + file().file().version(), "dato", "2026-05-01", "udfald", "Ja");
        assertThat(refused.body()).contains("Trinnet bliver færdigt af sig selv, når alle råd har vedtaget.");

        round().councils().stream().map(one -> one.authority()).skip(1).forEach(this::adopt);
        assertThat(councils()).isNotEqualTo(StepState.DONE);
        round().missing().forEach(one -> adopt(one.authority()));
        assertThat(councils()).isEqualTo(StepState.DONE);
        assertThat(file().steps().getLast().step().outcome()).isEqualTo("Alle 20 råd har vedtaget");
        assertThat(file().steps().getLast().step().settledOn()).isEqualTo(OCTOBER);
    }

    @Test
    void aCorrectedAnswerBringsTheStepBackWithItsReason() {
        open();
        layBeforeTheCouncils();
        for (int i = 0; i < 2; i++) {
            var step = file().current().getFirst().step().id();
            work.done(file().file().id(), file().file().version(), step, OCTOBER, null);
        }
        round().councils().forEach(one -> adopt(one.authority()));
        approvals.register(
                round().subject(),
                SKIVE,
                1,
                CouncilAnswer.rejected(OCTOBER, "Nej", null),
                "Protokollen var læst forkert");
        assertThat(file().steps().get(2).step().state()).isEqualTo(StepState.REPEATED);
        assertThat(file().steps().get(2).step().reason()).isEqualTo("Protokollen var læst forkert");
        assertThat(councils()).isEqualTo(StepState.NOW);
        adopt(SKIVE);
        assertThat(councils()).isEqualTo(StepState.DONE);
        assertThat(file().steps()).hasSize(4);
    }

    @Test
    void aCaseChosenAfterAllHadAdoptedIsSettledAtOnce() {
        layBeforeTheCouncils();
        round().councils().forEach(one -> adopt(one.authority()));
        open();
        assertThat(councils()).isEqualTo(StepState.DONE);
    }

    /** A draft is for its forum alone, in the search as on its page. */
    @Test
    void theSearchFindsAnAgreementForThoseWhoMayReadIt() {
        var word = "kvistgaard" + period.firstYear();
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        parts.write(agreement(), part, 0, "Vi nævner " + word + " her.", null, null);
        assertThat(finds("sekretariat", word)).isTrue();
        for (var outside : List.of("medlem", "indberetter", "takstgruppe", "administrator", "")) {
            assertThat(finds(outside, word)).as(outside).isFalse();
        }
        agreements.step(period, agreement().version(), AgreementState.IN_CONSULTATION, OCTOBER);
        for (var inside : List.of("medlem", "indberetter", "takstgruppe")) {
            assertThat(finds(inside, word)).as(inside).isTrue();
        }
        for (var outside : List.of("administrator", "")) {
            assertThat(finds(outside, word)).as(outside).isFalse();
        }
    }

    @Test
    void whatWasWrittenBeforeItCouldBeFoundIsFoundOnceTheProgramHasStarted() {
        var word = "lavskrige" + period.firstYear();
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        parts.write(agreement(), part, 0, word, null, null);
        search.replace(agreement().id().value(), List.of());
        assertThat(finds("sekretariat", word)).isFalse();
        SignedInAs.nobody();
        index.putAll();
        assertThat(finds("sekretariat", word)).isTrue();
    }

    private boolean finds(String username, String word) {
        var visitor = username.isEmpty() ? new Visitor(port) : Visitor.as(username, port);
        return visitor.get("/soeg?q=" + word).body().contains("/rammeaftaler/" + period + "/dele/");
    }

    @Test
    void theSearchFindsPrinciplesInitiativesAndThePlanAndPublishesNotThePlan() {
        var visitor = Visitor.as("medlem", port);
        assertThat(visitor.get("/soeg?q=standardkontrakten").body()).contains("href=\"/rammeaftaler/2027-28\"");
        assertThat(visitor.get("/soeg?q=kompetenceforl%C3%B8b").body())
                .contains("href=\"/rammeaftaler/2027-28/handlingsplan\"");
        var stranger = new Visitor(port);
        assertThat(stranger.get("/soeg?q=kompetenceforl%C3%B8b").body()).doesNotContain("handlingsplan");
        assertThat(stranger.get("/soeg?q=psykiatri&slags=AGREEMENT").body())
                .contains("href=\"/rammeaftaler/2025-26\"")
                .doesNotContain("2027-28");
    }
}

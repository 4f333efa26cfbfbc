package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.AuthorityStatement.Facts;
import dk.rammevaerk.agreements.AuthorityStatement.Kind;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.approvals.NotTheirCouncil;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who writes what of an agreement, in a period of each test's own. */
@RunningApp
class AgreementsIT {
    private static final AtomicInteger YEAR = new AtomicInteger(2063);
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final Facts OPENING = new Facts(Kind.OPENING, "seks pladser", LocalDate.of(2063, 8, 1), "");

    /** What PostgreSQL says when a lock is not given in time. */
    private static final String LOCK_TIMEOUT = "55P03";

    @LocalServerPort
    int port;

    @Autowired
    Agreements agreements;

    @Autowired
    Parts parts;

    @Autowired
    PoliticalApproval approval;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Statements statements;

    @Autowired
    Principles principles;

    @Autowired
    ActionPlans plans;

    private AgreementPeriod period = AgreementPeriod.of(2061, 2);

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        int year = YEAR.getAndAdd(2);
        period = AgreementPeriod.of(year, 2);
        agreements.begin(period, "dassos", Milestones.planned(null, null, null, LocalDate.of(year - 1, 12, 1)));
        agreements.step(period, 0, AgreementState.IN_CONSULTATION, LocalDate.of(year - 1, 4, 1));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private FrameworkAgreement agreement() {
        return agreements.find(period).orElseThrow();
    }

    @Test
    void whoWritesTheNextVersionSecondIsToldAndLosesNothing() {
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        parts.write(agreement(), part, 0, "Første", null, null);
        assertThatExceptionOfType(AgreementChangedMeanwhile.class)
                .isThrownBy(() -> parts.write(agreement(), part, 0, "Anden", null, null));
        var answer = Visitor.as("sekretariat", port)
                .postMultipart(
                        "/rammeaftaler/%s/dele/%s/skriv".formatted(period, part),
                        "version",
                        "0",
                        "tekst",
                        "Min egen lange tekst",
                        "note",
                        "Min note");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En anden har ændret det samme", "Min egen lange tekst", "Min note");
        assertThat(parts.find(agreement(), part).orElseThrow().versions()).hasSize(1);
    }

    /** While the step is not committed, who writes waits; here at most a moment. */
    @Test
    void nobodyWritesATextWhileItIsLaidBeforeTheCouncils() {
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        parts.write(agreement(), part, 0, "Første", null, null);
        var before = agreement();
        new TransactionTemplate(transactions).executeWithoutResult(all -> {
            approval.begin(period, before.version(), "Rammeaftale", List.of("godkender aftalen"), "Drøftet.");
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> meanwhile(() -> parts.write(before, part, 1, "For sent", null, null)))
                    .satisfies(waited -> assertThat(waited.getRootCause())
                            .isInstanceOfSatisfying(SQLException.class, one -> assertThat(one.getSQLState())
                                    .isEqualTo(LOCK_TIMEOUT)));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> meanwhile(() -> principles.add(before, "Titel", "Tekst", "")))
                    .withRootCauseInstanceOf(SQLException.class);
            all.setRollbackOnly();
        });
        assertThat(parts.find(agreement(), part).orElseThrow().versions()).hasSize(1);
    }

    private void meanwhile(Runnable act) {
        new TransactionTemplate(
                        transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW))
                .executeWithoutResult(own -> {
                    jdbc.sql("set local lock_timeout = '100ms'").update();
                    act.run();
                });
    }

    @Test
    void anAgreementIsForTwoYearsOrFour() {
        for (var years : List.of("3", "", "to")) {
            var answer = Visitor.as("sekretariat", port)
                    .post("/rammeaftaler/ny", "aar", "2099", "laengde", years, "frist", "2098-12-01");
            assertThat(answer.statusCode()).as(years).isEqualTo(422);
            assertThat(answer.body()).contains("Vælg to eller fire år");
        }
    }

    @Test
    void anAuthorityStatesForItselfAndForNoOther() {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE));
        var own = statements.state(agreement(), SKIVE, OPENING);
        assertThatExceptionOfType(NotTheirStatement.class)
                .isThrownBy(() -> statements.state(agreement(), STRUER, OPENING));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, STRUER));
        assertThatExceptionOfType(NotTheirStatement.class)
                .isThrownBy(() -> statements.change(agreement(), own, 0, OPENING));
        assertThatExceptionOfType(NotTheirStatement.class).isThrownBy(() -> statements.withdraw(agreement(), own, 0));
        assertThat(statements.of(agreement())).hasSize(1);
    }

    @Test
    void skiveCannotWriteStruersStatementOverAnyUrl() {
        var struers = statements.state(agreement(), STRUER, OPENING);
        var below = "/rammeaftaler/" + period + "/udmeldinger/";
        for (var username : List.of("indberetter", "medlem")) {
            var skive = Visitor.as(username, port);
            assertThat(skive.get(below + struers).statusCode()).isEqualTo(403);
            assertThat(skive.post(below + struers, "version", "0", "art", "CLOSURE", "tilbud", "alt")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(below + struers + "/traek-tilbage", "version", "0")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(below + "ny", "myndighed", STRUER, "art", "CLOSURE", "tilbud", "alt")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(below + "ny", "myndighed", SKIVE, "art", "OPENING", "tilbud", "fire pladser")
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(statements.find(agreement(), struers).orElseThrow().version())
                .isZero();
    }

    @Test
    void theSecretariatAloneWritesTheAgreement() {
        var part = parts.add(agreement(), Part.Kind.TEXT, "Aftalen");
        SignedInAs.memberOf("dassos");
        var now = agreement();
        assertThatExceptionOfType(NotTheirCouncil.class)
                .isThrownBy(() -> parts.write(now, part, 0, "Tekst", null, null));
        assertThatExceptionOfType(NotTheirCouncil.class).isThrownBy(() -> principles.add(now, "Titel", "Tekst", ""));
        assertThatExceptionOfType(NotTheirCouncil.class).isThrownBy(() -> plans.addArea(now, "Titel", "Formål", false));
        assertThatExceptionOfType(NotTheirCouncil.class)
                .isThrownBy(() -> agreements.step(period, now.version(), AgreementState.DRAFT, LocalDate.EPOCH));
    }

    @Test
    void anActivityIsToldByOneAtATimeAndFollowsItsGraph() {
        var area = plans.addArea(agreement(), "Område", "Formål", false);
        var facts = new Activity.Facts("Aktivitet", "DASSOS", Activity.State.STOPPED, "", "", null);
        var id = plans.add(agreement(), area, facts);
        var done = new Activity.Facts("Aktivitet", "DASSOS", Activity.State.DONE, "", "", null);
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> plans.tell(agreement(), id, 0, done));
        var again = new Activity.Facts("Aktivitet", "DASSOS", Activity.State.UNDERWAY, "", "", null);
        plans.tell(agreement(), id, 0, again);
        assertThatExceptionOfType(AgreementChangedMeanwhile.class)
                .isThrownBy(() -> plans.tell(agreement(), id, 0, done));
    }

    @Test
    void aStepIsTakenOnceAndOnlyAlongTheGraph() {
        var version = agreement().version();
        assertThatExceptionOfType(StepRefused.class)
                .isThrownBy(() -> agreements.step(period, version, AgreementState.PUBLISHED, LocalDate.EPOCH));
        assertThatExceptionOfType(AgreementChangedMeanwhile.class)
                .isThrownBy(() -> agreements.step(period, version - 1, AgreementState.DRAFT, LocalDate.EPOCH));
    }
}

package dk.rammevaerk.cases.approvals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
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

/** Who registers what a council answers, on a subject of each test's own. */
@RunningApp
class ApprovalsIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final String REGION = "1082";
    private static final Grant SKIVES_MEMBER = new Grant(Role.MEMBER, SKIVE, "dassos");
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 6);

    /** What PostgreSQL says when a lock is not given in time. */
    private static final String LOCK_TIMEOUT = "55P03";

    @LocalServerPort
    int port;

    @Autowired
    CouncilApprovals approvals;

    @Autowired
    CouncilReminders reminders;

    @Autowired
    ApprovalsOwed waiting;

    @Autowired
    Parties parties;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();
    private final String forum = "f" + subject.toString().replace("-", "");
    private final String href = "/rammeaftaler/" + subject + "/godkendelser";

    @BeforeEach
    void openARound() {
        SignedInAs.secretariat();
        parties.register(new Forum(forum, forum, "Et forum", null));
        approvals.open(ApprovalRoundFixture.opening(subject, forum, List.of(SKIVE, STRUER, REGION)));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private CouncilApproval row(String authority) {
        return approvals.find(subject).flatMap(round -> round.of(authority)).orElseThrow();
    }

    @Test
    void anAuthoritysMemberAnswersForItAndForNoOther() {
        SignedInAs.somebodyWith(SKIVES_MEMBER);
        approvals.register(subject, SKIVE, 0, CouncilAnswer.onAgenda(OCTOBER), null);
        assertThat(row(SKIVE).state()).isEqualTo(ApprovalState.ON_AGENDA);
        assertThatExceptionOfType(NotTheirCouncil.class)
                .isThrownBy(() -> approvals.register(subject, STRUER, 0, CouncilAnswer.onAgenda(OCTOBER), null));
        assertThatExceptionOfType(NotTheirCouncil.class).isThrownBy(() -> reminders.send(subject));
        assertThatExceptionOfType(NotTheirCouncil.class).isThrownBy(() -> approvals.publish(subject, true));
        assertThatExceptionOfType(NotTheirCouncil.class)
                .isThrownBy(() -> approvals.settle(subject, SKIVE, 1, "Aftalt"));
        assertThat(row(STRUER).version()).isZero();
    }

    @Test
    void aMemberAnswersForTheAuthorityThatTheirPersonWorksFor() {
        var username = "godkender-" + subject;
        accounts.open(username, "Direktør", "rammevaerk", Set.of(Grant.inForum(Role.MEMBER, forum)));
        var person = parties.register("Direktøren " + subject, null, STRUER);
        parties.tie(person, username);
        SignedInAs.account(username, Grant.inForum(Role.MEMBER, forum));
        approvals.register(subject, STRUER, 0, CouncilAnswer.adopted(OCTOBER, "Punkt 4"), null);
        assertThatExceptionOfType(NotTheirCouncil.class)
                .isThrownBy(() -> approvals.register(subject, SKIVE, 0, CouncilAnswer.onAgenda(OCTOBER), null));
    }

    @Test
    void thoseWithoutARoleThatAnswersAnswerForNobody() {
        for (var grant : List.of(
                Grant.forAuthority(Role.REPORTER, SKIVE),
                Grant.forAuthority(Role.TARIFF_GROUP, SKIVE),
                Grant.inRegion(Role.ADMINISTRATOR),
                Grant.inForum(Role.MEMBER, forum))) {
            SignedInAs.somebodyWith(grant);
            assertThatExceptionOfType(NotTheirCouncil.class)
                    .as(grant.role().name())
                    .isThrownBy(() -> approvals.register(subject, SKIVE, 0, CouncilAnswer.onAgenda(OCTOBER), null));
        }
    }

    @Test
    void strangersSeeTheAnswersOnlyWhenTheyArePublished() {
        SignedInAs.nobody();
        assertThat(approvals.find(subject)).isEmpty();
        assertThat(new Visitor(port).get(href).statusCode()).isEqualTo(404);
        SignedInAs.somebodyWith(Grant.inRegion(Role.ADMINISTRATOR));
        assertThat(approvals.find(subject)).isEmpty();
        SignedInAs.secretariat();
        approvals.publish(subject, true);
        SignedInAs.nobody();
        assertThat(approvals.find(subject)).isPresent();
        var page = new Visitor(port).get(href);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Skive Kommune").doesNotContain("Bevis mangler", "Se pakken", "Rykket");
        SignedInAs.secretariat();
        approvals.publish(subject, false);
        SignedInAs.nobody();
        assertThat(approvals.find(subject)).isEmpty();
    }

    /** Every address below the page, tried by a member of Skive. */
    @Test
    void skiveCanReadStruersAnswerAndNotWriteItOverAnyUrl() {
        for (var username : List.of("indberetter", "medlem")) {
            var skive = Visitor.as(username, port);
            assertThat(skive.get(href + "/" + STRUER).statusCode()).isEqualTo(200);
            assertThat(skive.get(href + "/" + STRUER).body()).doesNotContain("Gem svaret");
            var fields = new String[] {"version", "0", "status", "ON_AGENDA", "dato", "2026-11-24"};
            assertThat(skive.postMultipart(href + "/" + STRUER, fields).statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(skive.post(href + "/" + STRUER, fields).statusCode())
                    .as(username)
                    .isEqualTo(403);
            assertThat(skive.post(href + "/" + STRUER + "/afklaret", "version", "0", "svar", "Ja")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(href + "/rykker").statusCode()).isEqualTo(403);
            assertThat(skive.get(href + "/rykker").statusCode()).isEqualTo(403);
        }
        assertThat(row(STRUER).version()).isZero();
        var own = Visitor.as("medlem", port)
                .postMultipart(href + "/" + SKIVE, "version", "0", "status", "ON_AGENDA", "dato", "2026-11-24");
        assertThat(own.statusCode()).isEqualTo(302);
        assertThat(row(SKIVE).answer().date()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aProofIsReadInsideTheCooperationAlone() {
        approvals.register(subject, SKIVE, 0, CouncilAnswer.adopted(OCTOBER, "Punkt 4"), null);
        approvals.publish(subject, true);
        assertThat(new Visitor(port).get(href + "/" + SKIVE + "/bevis").statusCode())
                .isEqualTo(302);
        assertThat(Visitor.as("administrator", port)
                        .get(href + "/" + SKIVE + "/bevis")
                        .statusCode())
                .isEqualTo(403);
        assertThat(Visitor.as("sekretariat", port)
                        .get(href + "/" + SKIVE + "/bevis")
                        .statusCode())
                .as("there is no file")
                .isEqualTo(404);
    }

    @Test
    void anAnswerIsCorrectedWithAReasonAndWhatItSaidIsKept() {
        approvals.register(subject, SKIVE, 0, CouncilAnswer.adopted(OCTOBER, null), null);
        var right = CouncilAnswer.adoptedWithReservation(OCTOBER, "Takstloft", "Punkt 9");
        assertThatExceptionOfType(CorrectionNeedsReason.class)
                .isThrownBy(() -> approvals.register(subject, SKIVE, 1, right, " "));
        assertThat(row(SKIVE).state()).isEqualTo(ApprovalState.ADOPTED);
        approvals.register(subject, SKIVE, 1, right, "Forbeholdet stod i protokollen");
        assertThat(row(SKIVE).answer()).isEqualTo(right);
        assertThat(approvals.corrections(subject, SKIVE)).singleElement().satisfies(one -> {
            assertThat(one.wasState()).isEqualTo(ApprovalState.ADOPTED);
            assertThat(one.reason()).isEqualTo("Forbeholdet stod i protokollen");
        });
        SignedInAs.nobody();
        assertThat(approvals.corrections(subject, SKIVE)).isEmpty();
    }

    /** Two at once: one wins, the other is told. */
    @Test
    void twoWhoAnswerForOneCouncilAtOnceCannotBothWin() throws Exception {
        var barrier = new CyclicBarrier(2);
        Callable<String> yes = () -> together(barrier, CouncilAnswer.adopted(OCTOBER, null));
        Callable<String> no = () -> together(barrier, CouncilAnswer.rejected(OCTOBER, "For dyrt", null));
        try (var two = Executors.newFixedThreadPool(2)) {
            var told = new ArrayList<String>();
            for (var one : two.invokeAll(List.of(yes, no))) told.add(one.get());
            assertThat(told).containsExactlyInAnyOrder("registered", "told");
        }
        assertThat(row(SKIVE).version()).isEqualTo(1);
    }

    private String together(CyclicBarrier barrier, CouncilAnswer answer) throws Exception {
        SignedInAs.secretariat();
        try {
            barrier.await();
            approvals.register(subject, SKIVE, 0, answer, null);
            return "registered";
        } catch (ApprovalChangedMeanwhile meanwhile) {
            return "told";
        } finally {
            SignedInAs.nobody();
        }
    }

    @Test
    void whoWasSecondKeepsEveryWordAndIsToldWhatStandsThere() {
        var first = Visitor.as("sekretariat", port);
        var second = Visitor.as("medlem", port);
        assertThat(first.postMultipart(href + "/" + SKIVE, "version", "0", "status", "ADOPTED", "dato", "2026-05-05")
                        .statusCode())
                .isEqualTo(302);
        var answer = second.postMultipart(
                href + "/" + SKIVE,
                "version",
                "0",
                "status",
                "ADOPTED_WITH_RESERVATION",
                "dato",
                "2026-05-06",
                "forbehold",
                "Kun med fælles loft",
                "henvisning",
                "Udskrift, punkt 7");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("En anden har registreret et svar", "Kun med fælles loft", "Udskrift, punkt 7", "2026-05-06")
                .contains("5.&nbsp;maj 2026".replace("&nbsp;", "\u00A0"))
                .contains("name=\"version\" value=\"1\"");
        assertThat(row(SKIVE).state()).isEqualTo(ApprovalState.ADOPTED);
    }

    @Test
    void oneMailGoesToEachThatLacksADayAndNoneTwiceADay() {
        seat("Direktøren i Skive", SKIVE, "skive@rammevaerk.example");
        seat("Direktøren i regionen", REGION, "regionen@rammevaerk.example");
        approvals.register(subject, STRUER, 0, CouncilAnswer.onAgenda(LocalDate.of(2026, 11, 24)), null);
        approvals.register(subject, REGION, 0, CouncilAnswer.onAgenda(LocalDate.of(2026, 4, 20)), null);
        assertThat(reminders.send(subject).reached())
                .extracting(CouncilApproval::authority)
                .containsExactlyInAnyOrder(SKIVE, REGION);
        assertThat(reminders.send(subject).reached()).isEmpty();
        assertThat(row(SKIVE).reminded()).isEqualTo(approvals.today());
        assertThat(row(STRUER).reminded()).isNull();
        var mails = outbox.newest().stream()
                .filter(entry -> subject.equals(entry.mail().about()))
                .toList();
        assertThat(mails).hasSize(2);
        assertThat(mails)
                .anySatisfy(entry -> {
                    assertThat(entry.mail().name()).isEqualTo("Direktøren i Skive " + subject);
                    assertThat(entry.mail().text()).contains(href + "/" + SKIVE, "1.\u00A0december 2026");
                })
                .anySatisfy(entry -> assertThat(entry.mail().text()).contains("20.\u00A0april 2026"));
    }

    @Test
    void aCouncilWithoutAnAddressIsNamedAndNotSaidToBeReminded() {
        seat("Direktøren i Skive", SKIVE, "skive@rammevaerk.example");
        seat("Direktøren i Struer", STRUER, null);
        var sent = Visitor.as("sekretariat", port);
        assertThat(sent.post(href + "/rykker").statusCode()).isEqualTo(302);
        assertThat(sent.get(href).body())
                .contains(
                        "Rykkeren er sendt til Skive Kommune. Vi har ingen mailadresse på Region Midtjylland og Struer");
        assertThat(row(SKIVE).reminded()).isEqualTo(approvals.today());
        assertThat(row(STRUER).reminded()).isNull();
        assertThat(row(REGION).reminded()).isNull();
        assertThat(outbox.newest())
                .filteredOn(entry -> subject.equals(entry.mail().about()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.mail().text()).contains("http://localhost"));
    }

    private void seat(String name, String authority, @Nullable String email) {
        var person = parties.register(name + " " + subject, null, authority);
        parties.reach(person, email);
        parties.seat(person, forum, false);
    }

    @Test
    void onceItIsFinalTheSecretariatAloneCorrectsAnAnswer() {
        for (var authority : List.of(SKIVE, STRUER)) {
            approvals.register(subject, authority, 0, CouncilAnswer.adopted(OCTOBER, null), null);
        }
        assertThat(approvals.close(subject)).as("the region lacks").isFalse();
        approvals.register(subject, REGION, 0, CouncilAnswer.adopted(OCTOBER, null), null);
        assertThat(approvals.close(subject)).isTrue();

        var rejected = CouncilAnswer.rejected(OCTOBER, "For dyrt", null);
        SignedInAs.somebodyWith(SKIVES_MEMBER);
        assertThatExceptionOfType(ApprovalsAreClosed.class)
                .isThrownBy(() -> approvals.register(subject, SKIVE, 1, rejected, "Fejl"));
        var member = Visitor.as("medlem", port);
        assertThat(member.get(href + "/" + SKIVE).body())
                .contains("Svaret kan nu kun rettes af Fællessekretariatet")
                .doesNotContain("Gem svaret");
        var answer = member.postMultipart(
                href + "/" + SKIVE, "version", "1", "status", "REJECTED", "dato", "2026-05-06", "grund", "Fejl");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv til Fællessekretariatet, hvis svaret skal rettes");
        assertThat(row(SKIVE).state()).isEqualTo(ApprovalState.ADOPTED);
        assertThatExceptionOfType(ApprovalsAreClosed.class)
                .isThrownBy(
                        () -> approvals.register(subject, SKIVE, 1, CouncilAnswer.adopted(OCTOBER, "Punkt 4"), null));

        SignedInAs.secretariat();
        assertThatExceptionOfType(AdoptedIsFinal.class)
                .isThrownBy(() -> approvals.register(subject, SKIVE, 1, rejected, "Protokollen var læst forkert"));
        assertThatExceptionOfType(AdoptedIsFinal.class)
                .isThrownBy(() -> approvals.register(subject, SKIVE, 1, CouncilAnswer.NONE, "Fejl"));
        var right = CouncilAnswer.adoptedWithReservation(OCTOBER, "Takstloft", "Punkt 4");
        approvals.register(subject, SKIVE, 1, right, "Protokollen var læst forkert");
        assertThat(approvals.corrections(subject, SKIVE)).hasSize(1);
    }

    /** Until the closing is committed, who answers waits; here at most a moment. */
    @Test
    void nobodyAnswersWhileTheRoundIsClosed() {
        for (var authority : List.of(SKIVE, STRUER, REGION)) {
            approvals.register(subject, authority, 0, CouncilAnswer.adopted(OCTOBER, null), null);
        }
        new TransactionTemplate(transactions).executeWithoutResult(all -> {
            approvals.close(subject);
            var own = new TransactionTemplate(
                    transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> own.executeWithoutResult(meanwhile -> {
                        jdbc.sql("set local lock_timeout = '100ms'").update();
                        approvals.register(subject, SKIVE, 1, CouncilAnswer.rejected(OCTOBER, "Nej", null), "Fejl");
                    }))
                    .satisfies(waited -> assertThat(waited.getRootCause())
                            .isInstanceOfSatisfying(SQLException.class, one -> assertThat(one.getSQLState())
                                    .isEqualTo(LOCK_TIMEOUT)));
        });
        assertThat(row(SKIVE).state()).isEqualTo(ApprovalState.ADOPTED);
    }

    @Test
    void theFrontPageLearnsWhatWaitsForWhom() {
        SignedInAs.somebodyWith(SKIVES_MEMBER);
        assertThat(waiting.ofMyAuthority()).anySatisfy(owed -> {
            assertThat(owed.href()).isEqualTo(href + "/" + SKIVE);
            assertThat(owed.late()).isFalse();
        });
        assertThat(waiting.missingCouncils()).noneMatch(owed -> owed.href().equals(href));
        SignedInAs.memberOf(forum);
        assertThat(waiting.missingCouncils())
                .filteredOn(owed -> owed.href().equals(href))
                .singleElement()
                .satisfies(owed -> assertThat(owed.text()).contains("Skive Kommune", "Struer Kommune"));
        SignedInAs.secretariat();
        approvals.register(subject, SKIVE, 0, CouncilAnswer.rejected(OCTOBER, "For dyrt", null), null);
        assertThat(waiting.openQuestions()).anyMatch(owed -> owed.href().equals(href + "/" + SKIVE));
        approvals.settle(subject, SKIVE, 1, "DASSOS svarer i januar");
        assertThat(waiting.openQuestions()).noneMatch(owed -> owed.href().equals(href + "/" + SKIVE));
        SignedInAs.somebodyWith(SKIVES_MEMBER);
        assertThat(waiting.ofMyAuthority()).noneMatch(owed -> owed.href().equals(href + "/" + SKIVE));
    }
}

package dk.rammevaerk.inquiries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.inquiries.AnswerRefused.Reason;
import dk.rammevaerk.notices.Outbox;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** Who writes, gives and reads what an authority answers, on a subject of each test's own. */
@RunningApp
class InquiriesIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final String REGION = "1082";

    @LocalServerPort
    int port;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    @Autowired
    Replies replies;

    @Autowired
    InquiryReminders reminders;

    @Autowired
    InquiriesOwed owed;

    @Autowired
    Parties parties;

    @Autowired
    Outbox outbox;

    @Autowired
    TestClock clock;

    private final UUID subject = UUID.randomUUID();
    private final String forum = "f" + subject.toString().replace("-", "");
    private final String page = "/hoeringer/" + subject + "/svar";

    @BeforeEach
    void ask() {
        SignedInAs.secretariat();
        parties.register(new Forum(forum, forum, "Et forum", null));
        inquiries.open(opening(subject, AnswerAudience.SECRETARIAT_AND_OWN));
    }

    private Opening opening(UUID about, AnswerAudience audience) {
        return InquiryFixture.opening(
                about, "/hoeringer/" + about, InquiryKind.CONSULTATION, forum, audience, SKIVE, STRUER, REGION);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Answering saying(int part, String text, int version) {
        return new Answering(List.of(new AnswerText(part, text, version)));
    }

    private static void reporterOf(String authority) {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, authority));
    }

    private Inquiry now() {
        return inquiries.find(subject).orElseThrow();
    }

    private AuthorityAnswer answer(String authority) {
        return now().of(authority).orElseThrow();
    }

    @Test
    void skiveAnswersForItselfAndNeverForStruer() {
        reporterOf(SKIVE);
        answers.give(subject, SKIVE, saying(1, "Godt", 0), null);
        assertThat(answer(SKIVE).state()).isEqualTo(AnswerState.GIVEN);
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> answers.give(subject, STRUER, saying(1, "Skidt", 0), null));
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> answers.save(subject, STRUER, new AnswerText(1, "Skidt", 0)));
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> answers.nothingToAdd(subject, STRUER, null));
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> answers.extend(subject, SKIVE, InquiryFixture.DEADLINE, "Ferie"));
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() ->
                        replies.reply(subject, SKIVE, Instant.EPOCH, List.of(new Reply(1, Verdict.NOTED, "", 0))));
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> reminders.send(subject));
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> inquiries.step(subject, 1, InquiryState.CLOSED));
    }

    /** Every address below the page, tried by Skive. */
    @Test
    void skiveCanNeitherReadNorWriteStruersAnswerOverAnyUrl() {
        answers.give(subject, STRUER, saying(1, "Struers egne ord", 0), null);
        for (var username : List.of("indberetter", "medlem")) {
            var skive = Visitor.as(username, port);
            var struer = page + "/" + STRUER;
            assertThat(skive.get(struer).statusCode()).isEqualTo(200);
            assertThat(skive.get(struer).body()).doesNotContain("Struers egne ord", "Afgiv svaret", "Ret svaret");
            assertThat(skive.postMultipart(struer, "svar-1", "Nej", "handling", "afgiv")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(struer, "svar-1", "Nej").statusCode()).isEqualTo(403);
            assertThat(skive.post(struer + "/tekst/1", "version", "1", "text", "Nej")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.post(struer + "/ret").statusCode()).isEqualTo(403);
            assertThat(skive.post(struer + "/frist", "frist", "2027-01-01", "grund", "x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(skive.get(struer + "/behandling").statusCode()).isEqualTo(403);
            assertThat(skive.post(page + "/rykker").statusCode()).isEqualTo(403);
        }
        assertThat(answer(STRUER).state()).isEqualTo(AnswerState.GIVEN);
        assertThat(Visitor.as("sekretariat", port).get(page + "/" + STRUER).body())
                .contains("Struers egne ord");
    }

    @Test
    void allInsideReadWhatIsGivenWhenTheOpeningSaysSoButNoDraft() {
        var other = UUID.randomUUID();
        inquiries.open(opening(other, AnswerAudience.ALL_INSIDE));
        answers.save(other, STRUER, saying(1, "Struers kladde", 0));
        reporterOf(SKIVE);
        var draft = inquiries.find(other).flatMap(one -> one.of(STRUER)).orElseThrow();
        assertThat(draft.words()).isNull();
        assertThat(draft.state()).as("that it writes is its own affair").isEqualTo(AnswerState.WAITING);
        SignedInAs.secretariat();
        answers.give(other, STRUER, new Answering(List.of()), null);
        reporterOf(SKIVE);
        assertThat(inquiries
                        .find(other)
                        .flatMap(one -> one.of(STRUER))
                        .orElseThrow()
                        .words())
                .isNotNull();
    }

    @Test
    void strangersSeeNothingAndADraftIsTheSecretariatsAlone() {
        var unopened = UUID.randomUUID();
        inquiries.draft(opening(unopened, AnswerAudience.ALL_INSIDE));
        assertThat(inquiries.find(unopened)).isPresent();
        SignedInAs.memberOf(forum);
        assertThat(inquiries.find(unopened)).isEmpty();
        assertThat(inquiries.find(subject)).isPresent();
        for (var stranger : List.of(Grant.inRegion(Role.ADMINISTRATOR))) {
            SignedInAs.somebodyWith(stranger);
            assertThat(inquiries.find(subject)).isEmpty();
            assertThat(inquiries.all()).isEmpty();
        }
        SignedInAs.nobody();
        assertThat(inquiries.find(subject)).isEmpty();
        assertThat(inquiries.all()).isEmpty();
        assertThat(new Visitor(port).get(page).statusCode()).isEqualTo(302);
        assertThat(Visitor.as("administrator", port).get(page).statusCode()).isEqualTo(403);
    }

    @Test
    void whatComesAfterTheDayIsTakenWithAMark() {
        answers.give(subject, SKIVE, saying(0, "Enige", 0), InquiryFixture.DEADLINE);
        answers.nothingToAdd(subject, STRUER, InquiryFixture.DEADLINE.plusDays(1));
        assertThat(answer(SKIVE).isLate()).isFalse();
        assertThat(answer(STRUER).isLate()).isTrue();
        answers.takeBack(subject, STRUER);
        answers.extend(subject, STRUER, InquiryFixture.DEADLINE.plusDays(9), "Byrådet holder møde den 9.");
        inquiries.step(subject, 1, InquiryState.CLOSED);
        answers.nothingToAdd(subject, STRUER, InquiryFixture.DEADLINE.plusDays(1));
        assertThat(answer(STRUER).isLate()).as("it was given longer").isFalse();
        answers.give(subject, REGION, saying(0, "Vi er med", 0), InquiryFixture.DEADLINE.plusDays(20));
        assertThat(answer(REGION).isLate()).isTrue();
    }

    @Test
    void whyOneHasLongerIsTheSecretariatsAndItsOwn() {
        answers.extend(subject, STRUER, InquiryFixture.DEADLINE.plusDays(9), "Ledelsen er skiftet ud");
        reporterOf(SKIVE);
        assertThat(answer(STRUER).extension()).isNull();
        assertThat(answer(STRUER).due()).isEqualTo(InquiryFixture.DEADLINE.plusDays(9));
        var struer = page + "/" + STRUER;
        assertThat(Visitor.as("indberetter", port).get(struer).body()).doesNotContain("Ledelsen er skiftet ud");
        reporterOf(STRUER);
        assertThat(answer(STRUER).extension()).isEqualTo("Ledelsen er skiftet ud");
        SignedInAs.secretariat();
        assertThat(answer(STRUER).extension()).isEqualTo("Ledelsen er skiftet ud");
    }

    @Test
    void aDayThatCannotBeReadIsNotToday() {
        var told = Visitor.as("sekretariat", port)
                .postMultipart(
                        page + "/" + SKIVE, "svar-1", "Fra et brev", "modtaget", "31-06-2026", "handling", "afgiv");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Fra et brev", "31-06-2026", "Skriv en dato, for eksempel");
        assertThat(answer(SKIVE).state()).isEqualTo(AnswerState.WAITING);
    }

    @Test
    void nobodySaysNothingByMistakeAndNobodyGivesAnEmptyAnswer() {
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answers.give(subject, SKIVE, saying(0, " ", 0), null))
                .extracting(AnswerRefused::reason)
                .isEqualTo(Reason.EMPTY);
        answers.save(subject, SKIVE, saying(0, "Noget", 0));
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answers.nothingToAdd(subject, SKIVE, null))
                .extracting(AnswerRefused::reason)
                .isEqualTo(Reason.NOT_EMPTY);
        assertThat(answer(SKIVE).state()).isEqualTo(AnswerState.DRAFT);
    }

    @Test
    void itIsSettledWhenAllIsRepliedToAndTakesNoAnswerThen() {
        answers.give(subject, SKIVE, saying(2, "Ret det", 0), null);
        inquiries.step(subject, 1, InquiryState.CLOSED);
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> inquiries.step(subject, 2, InquiryState.SETTLED));
        var given = InquiryFixture.givenAt(now(), SKIVE);
        replies.reply(subject, SKIVE, given, List.of(new Reply(2, Verdict.PARTLY, "Det er skrevet klarere.", 0)));
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .as("the reply was written on a version that is gone")
                .isThrownBy(() -> replies.reply(subject, SKIVE, given, List.of(new Reply(2, Verdict.NOTED, "", 0))));
        reporterOf(SKIVE);
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> answers.takeBack(subject, SKIVE));
        SignedInAs.secretariat();
        inquiries.step(subject, 2, InquiryState.SETTLED);
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answers.give(subject, STRUER, saying(0, "For sent", 0), null))
                .extracting(AnswerRefused::reason)
                .isEqualTo(Reason.NOT_OPEN);
    }

    /** A reply never stands under words that were not there when it was written. */
    @Test
    void anAnswerThatIsGivenAnewIsRepliedToAnew() {
        answers.give(subject, SKIVE, saying(2, "Ret det", 0), null);
        var first = InquiryFixture.givenAt(now(), SKIVE);
        var reply = new Reply(2, Verdict.TAKEN_IN, "Det er rettet.", 0);
        replies.reply(subject, SKIVE, first, List.of(reply));
        answers.takeBack(subject, SKIVE);
        clock.moveOn(Duration.ofSeconds(1));
        answers.give(subject, SKIVE, saying(2, "Slet det hellere", 1), null);
        assertThat(answer(SKIVE).unreplied()).containsExactly(2);
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> replies.reply(subject, SKIVE, first, List.of(reply)));
        var secretariat = Visitor.as("sekretariat", port);
        var href = page + "/" + SKIVE + "/behandling";
        var told = secretariat.post(
                href, "afgivet", first.toString(), "vurdering-2", "TAKEN_IN", "grund-2", "Mine ord", "version-2", "0");
        assertThat(told.statusCode()).isEqualTo(422);
        var now = InquiryFixture.givenAt(now(), SKIVE);
        assertThat(told.body()).contains("En anden har skrevet", "Slet det hellere", "Mine ord", now.toString());
        replies.reply(subject, SKIVE, now, List.of(reply));
        assertThat(answer(SKIVE).unreplied()).isEmpty();
    }

    /** Two at once in one text: one is kept, the other is told what stands there, and both keep their words. */
    @Test
    void twoWhoWriteInOneTextAtOnceAreToldAndInTwoTextsBothWin() throws Exception {
        assertThat(atOnce(new AnswerText(1, "Den ene", 0), new AnswerText(1, "Den anden", 0)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(atOnce(new AnswerText(1, "Den ene igen", 1), new AnswerText(2, "Noget andet", 0)))
                .containsExactly(true, true);
    }

    private List<Boolean> atOnce(AnswerText one, AnswerText other) throws Exception {
        var barrier = new CyclicBarrier(2);
        try (var two = Executors.newFixedThreadPool(2)) {
            var kept = new ArrayList<Boolean>();
            Callable<Boolean> first = () -> together(barrier, one);
            Callable<Boolean> second = () -> together(barrier, other);
            for (var done : two.invokeAll(List.of(first, second))) kept.add(done.get());
            return kept;
        }
    }

    private boolean together(CyclicBarrier barrier, AnswerText text) throws Exception {
        reporterOf(SKIVE);
        try {
            barrier.await();
            return answers.save(subject, SKIVE, text).kept();
        } finally {
            SignedInAs.nobody();
        }
    }

    @Test
    void whoWasSecondKeepsEveryWordAndIsToldWhatStandsThere() {
        var first = Visitor.as("sekretariat", port);
        var second = Visitor.as("indberetter", port);
        var skive = page + "/" + SKIVE;
        assertThat(first.postMultipart(skive, "svar-1", "Sekretariatets ord", "handling", "gem")
                        .statusCode())
                .isEqualTo(302);
        var told = second.postMultipart(
                skive, "svar-1", "Skives ord", "version-svar-1", "0", "svar-2", "Mere", "handling", "afgiv");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("En anden har skrevet", "Sekretariatets ord", "Skives ord", "Mere");
        assertThat(answer(SKIVE).state()).isEqualTo(AnswerState.DRAFT);
        assertThat(second.postMultipart(skive, "svar-1", "", "version-svar-1", "0", "handling", "gem")
                        .statusCode())
                .as("an empty field that another has filled since")
                .isEqualTo(302);
        assertThat(answer(SKIVE).words())
                .isNotNull()
                .satisfies(words -> assertThat(words.of(1).text()).isEqualTo("Sekretariatets ord"));
        var kept = first.post(skive + "/tekst/2", "version", "0", "text", "Om voksne");
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).contains("\"version\":1", "savedAt");
        assertThat(second.post(skive + "/tekst/2", "version", "0", "text", "Andet")
                        .statusCode())
                .isEqualTo(409);
        assertThat(second.post(skive + "/tekst/9", "version", "0", "text", "Andet")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void oneMailGoesToEachThatLacksAndNoneTwiceADay() {
        seat("Direktøren i Skive", SKIVE, "skive@rammevaerk.example");
        seat("Direktøren i regionen", REGION, "region@rammevaerk.example");
        seat("Direktøren i Struer", STRUER, null);
        answers.nothingToAdd(subject, REGION, null);
        var sent = reminders.send(subject);
        assertThat(sent.reached()).extracting(AuthorityAnswer::authority).containsExactly(SKIVE);
        assertThat(sent.unreached()).extracting(AuthorityAnswer::authority).containsExactly(STRUER);
        assertThat(reminders.send(subject).reached()).isEmpty();
        assertThat(answer(SKIVE).reminded()).isEqualTo(inquiries.today());
        assertThat(outbox.newest())
                .filteredOn(entry -> subject.equals(entry.mail().about()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.mail().text()).contains(page + "/" + SKIVE));
    }

    private void seat(String name, String authority, @Nullable String email) {
        var person = parties.register(name + " " + subject, null, authority);
        parties.reach(person, email);
        parties.seat(person, forum, false);
    }

    @Test
    void theFrontPageLearnsWhatWaitsForWhom() {
        reporterOf(SKIVE);
        assertThat(owed.ofMyAuthority()).anyMatch(one -> one.href().equals(page + "/" + SKIVE));
        assertThat(owed.ofMyAuthority()).noneMatch(one -> one.href().equals(page + "/" + STRUER));
        assertThat(owed.ofTheSecretariat()).isEmpty();
        answers.give(subject, SKIVE, saying(1, "Godt", 0), null);
        assertThat(owed.ofMyAuthority()).noneMatch(one -> one.href().equals(page + "/" + SKIVE));
        SignedInAs.secretariat();
        assertThat(owed.ofTheSecretariat())
                .filteredOn(one -> one.href().equals(page))
                .hasSize(2);
    }
}

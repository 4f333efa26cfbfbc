package dk.rammevaerk.inquiries.closures;

import static dk.rammevaerk.inquiries.closures.ClosureFixture.FROM;
import static dk.rammevaerk.inquiries.closures.ClosureFixture.stop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.inquiries.AnswerRefused;
import dk.rammevaerk.inquiries.AnswerState;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.notices.Outbox;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Herning announces to Skive and Struer; each test a facility of its own. */
@RunningApp
class ClosuresIT {
    private static final String HERNING = "0657";
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";

    @LocalServerPort
    int port;

    @Autowired
    Closures closures;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    @Autowired
    Outbox outbox;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void announceOne() {
        as(HERNING);
        id = closures.announce(
                HERNING,
                stop("Prøvestedet " + UUID.randomUUID(), null),
                inquiries.today().plusDays(20),
                Set.of(SKIVE, STRUER));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static void as(String authority) {
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, authority));
    }

    private Closure closure() {
        return closures.find(id).orElseThrow();
    }

    private void answer(String authority, String text) {
        answers.give(id, authority, new Answering(List.of(new AnswerText(0, text, 0))), null);
    }

    @Test
    void theAuthorityAnnouncesItsOwnAndEachConcernedGetsAMail() {
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> closures.announce(SKIVE, stop("Andet", null), FROM, Set.of(STRUER)));
        assertThat(inquiries.find(id).orElseThrow().state()).isEqualTo(InquiryState.OPEN);
        assertThat(outbox.newest())
                .filteredOn(entry -> entry.mail().text().contains(closure().href()))
                .extracting(entry -> entry.mail().address())
                .containsExactlyInAnyOrder("direktoer.skive@rammevaerk.example", "direktoer.struer@rammevaerk.example");
    }

    @Test
    void oneAnswersForTheOwnAuthorityAndTheOneThatAnnouncedReadsIt() {
        as(SKIVE);
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> answer(STRUER, "Vi følger op."));
        answer(SKIVE, "Vi finder andre tilbud.");
        as(STRUER);
        assertThat(inquiries.find(id).orElseThrow().of(SKIVE).orElseThrow().words())
                .isNull();
        as(HERNING);
        var words = inquiries.find(id).orElseThrow().of(SKIVE).orElseThrow().words();
        assertThat(words).isNotNull();
    }

    @Test
    void aDraftIsReadByNobodyElseNotEvenByTheOneThatAnnounced() {
        as(SKIVE);
        answers.save(id, SKIVE, new AnswerText(0, "Vi tænker stadig.", 0));
        as(HERNING);
        var seen = inquiries.find(id).orElseThrow().of(SKIVE).orElseThrow();
        assertThat(seen.words()).isNull();
        assertThat(seen.state()).isEqualTo(AnswerState.WAITING);
        SignedInAs.secretariat();
        assertThat(inquiries.find(id).orElseThrow().of(SKIVE).orElseThrow().words())
                .isNotNull();
    }

    @Test
    void anAnswerDoesNotSayHowManyPersonsItIsAbout() {
        as(SKIVE);
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> answer(SKIVE, "Vi har 2 borgere."))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(AnswerRefused.Reason.COUNT));
    }

    @Test
    void noReasonSaysHowManyPersonsItIsAbout() {
        assertThatExceptionOfType(PersonsCounted.class)
                .isThrownBy(() -> closures.postpone(id, 0, FROM.plusDays(1), null, "2-3 borgere venter."));
        assertThatExceptionOfType(PersonsCounted.class)
                .isThrownBy(() -> closures.revoke(id, 0, "3 af beboerne bliver."));
        var told = Visitor.as("sekretariat", port)
                .post(closure().href() + "/tilbagekald", "version", "0", "grund", "To af borgerne bliver.");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("hvor mange borgere", "To af borgerne bliver.");
        assertThat(closure().version()).isZero();
    }

    @Test
    void whoIsConcernedIsSeenToHaveReadIt() {
        as(SKIVE);
        closures.read(closure());
        closures.read(closure());
        SignedInAs.secretariat();
        closures.read(closure());
        assertThat(closures.readings(closure())).extracting(Reading::authority).containsExactly(SKIVE);
    }

    @Test
    void theOneWhoPostponesSecondIsTold() {
        var day = LocalDate.of(2027, 4, 1);
        closures.postpone(id, 0, day, null, "Vi har fundet flere medarbejdere.");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> closures.postpone(id, 0, day.plusDays(1), null, "Andet"));
        assertThatExceptionOfType(InquiryChangedMeanwhile.class).isThrownBy(() -> closures.revoke(id, 0, "Andet"));
        assertThat(closure().facts().from()).isEqualTo(day);
        assertThat(closure().events())
                .extracting(Closure.Event::state)
                .containsExactly(ClosureState.POSTPONED, ClosureState.ANNOUNCED);
    }

    @Test
    void nobodyOwesAnAnswerToWhatIsRevokedAndItDoesNotComeBack() {
        closures.revoke(id, 0, "Tilbuddet fortsætter.");
        assertThat(inquiries.find(id).orElseThrow().state()).isEqualTo(InquiryState.SETTLED);
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> closures.postpone(id, 1, FROM, null, "Fortrudt"));
        as(SKIVE);
        assertThatExceptionOfType(AnswerRefused.class).isThrownBy(() -> answer(SKIVE, "Vi følger op."));
    }

    @Test
    void skiveNeitherMovesHerningsNorAnswersForStruerOverAnyUrl() {
        var href = closure().href();
        for (var username : List.of("indberetter", "medlem")) {
            var skive = Visitor.as(username, port);
            assertThat(skive.get(href).statusCode()).isEqualTo(200);
            for (var step : List.of("/udskyd", "/tilbagekald", "/afslut")) {
                assertThat(skive.get(href + step).statusCode()).as(step).isEqualTo(403);
                assertThat(skive.post(href + step, "version", "0", "grund", "x", "fra", "2027-03-01")
                                .statusCode())
                        .as(step)
                        .isEqualTo(403);
            }
            assertThat(skive.postMultipart(href + "/svar/" + STRUER, "svar-0", "Vi gør noget", "handling", "afgiv")
                            .statusCode())
                    .isEqualTo(403);
        }
        var stranger = new Visitor(port);
        assertThat(Visitor.pathOf(stranger.get(href))).isEqualTo("/log-paa");
        assertThat(Visitor.as("administrator", port).get(href).statusCode()).isEqualTo(403);
        assertThat(closure().version()).isZero();
    }

    @Test
    void theFormKeepsWhatWasWrittenAndSaysWhatIsWrong() {
        var answer = Visitor.as("indberetter", port)
                .post(
                        "/lukninger/ny",
                        "myndighed",
                        SKIVE,
                        "tilbud",
                        "Fjordstedet",
                        "driftsherre",
                        "Skive Kommune",
                        "art",
                        "CLOSURE",
                        "fra",
                        "2099-01-01",
                        "til",
                        "2099-02-01",
                        "opgave",
                        "Flyt de to borgere",
                        "frist",
                        "2098-01-01");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Fjordstedet", "Kun et indskrivningsstop kan ophæves", "Vælg mindst én", "hvor mange borgere");
    }
}

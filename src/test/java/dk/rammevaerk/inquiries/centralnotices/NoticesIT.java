package dk.rammevaerk.inquiries.centralnotices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Facts;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a call to the one answer and its renewed treatment; each test a notice of its own. */
@RunningApp
class NoticesIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final LocalDate DEADLINE = LocalDate.of(2031, 3, 1);

    @LocalServerPort
    int port;

    @Autowired
    CentralNotices notices;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void receiveOne() {
        SignedInAs.secretariat();
        id = notices.receive(facts(), List.of("Geografi", "Tid"), null);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Facts facts() {
        return new Facts("Prøve " + UUID.randomUUID(), "Voksne", "Styrelsen", LocalDate.of(2026, 1, 5), DEADLINE);
    }

    private CentralNotice notice() {
        return notices.find(id).orElseThrow();
    }

    private void ask() {
        notices.ask(id, inquiries.today().plusDays(10), Set.of(SKIVE, STRUER));
    }

    @Test
    void everyHeadingIsContributedToAssembledAndSent() {
        ask();
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE));
        var said = new Answering(List.of(new AnswerText(1, "Langt mod vest", 0)));
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> answers.give(id, STRUER, said, null));
        answers.give(id, SKIVE, said, null);
        SignedInAs.secretariat();
        var form = Visitor.as("sekretariat", port).get(notice().href() + "/besvarelse/1");
        assertThat(form.body()).contains("**Skive Kommune**", "Langt mod vest");
        notices.write(id, 1, 0, "Mod vest er der langt.");
        var version = notice().version();
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.send(id, version, inquiries.today()));
        notices.write(id, 2, 0, "Et år");
        notices.send(id, version, inquiries.today());
        assertThat(notice().state()).isEqualTo(NoticeState.SENT);
        assertThat(inquiries.find(id).orElseThrow().state()).isEqualTo(InquiryState.SETTLED);
        assertThatExceptionOfType(InquiryStepRefused.class).isThrownBy(() -> notices.write(id, 1, 1, "For sent"));
    }

    @Test
    void theOneWhoWritesTheNextVersionSecondIsToldAndTheEarlierStay() {
        ask();
        notices.write(id, 1, 0, "Første");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class).isThrownBy(() -> notices.write(id, 1, 0, "Anden"));
        notices.write(id, 1, 1, "Anden");
        assertThat(notice().heading(1).orElseThrow().versions())
                .extracting(Version::text)
                .containsExactly("Anden", "Første");
        var answer = Visitor.as("sekretariat", port)
                .post(notice().href() + "/besvarelse/1", "version", "1", "tekst", "Min egen lange tekst");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En anden har ændret det", "Min egen lange tekst");
    }

    @Test
    void anExtensionThatIsGrantedMovesTheDayAndOneThatIsRefusedDoesNot() {
        notices.askForTime(id, DEADLINE.plusDays(14), "Drøftes først");
        assertThat(notice().due()).isEqualTo(DEADLINE);
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.askForTime(id, DEADLINE.plusDays(20), "Igen"));
        notices.answerTime(id, inquiries.today(), null);
        assertThat(notice().due()).isEqualTo(DEADLINE);
        notices.askForTime(id, DEADLINE.plusDays(20), "Igen");
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.answerTime(id, inquiries.today(), DEADLINE));
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.answerTime(id, inquiries.today().plusDays(1), DEADLINE.plusDays(10)));
        var told = Visitor.as("sekretariat", port)
                .post(notice().href() + "/forlaengelse/svar", "svaret", "2031-02-01", "dag", "2031-02-28");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Dagen ligger i fremtiden", "skal ligge efter den, der gælder");
        notices.answerTime(id, inquiries.today(), DEADLINE.plusDays(10));
        assertThat(notice().due()).isEqualTo(DEADLINE.plusDays(10));
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> notices.answerTime(id, inquiries.today(), null));
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.askForTime(id, DEADLINE.plusDays(10), "Ikke senere"));
    }

    @Test
    void whatIsSentAloneIsTreatedAnewAndTheTwoAreLinked() {
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> notices.receive(facts(), List.of("Geografi"), id));
        ask();
        notices.write(id, 1, 0, "Svar");
        notices.write(id, 2, 0, "Svar");
        notices.send(id, notice().version(), inquiries.today());
        var again = notices.receive(facts(), List.of("Geografi"), id);
        var member = Visitor.as("medlem", port);
        assertThat(member.get(CentralNotice.href(again)).body()).contains(CentralNotice.href(id));
        assertThat(member.get(CentralNotice.href(id)).body()).contains(CentralNotice.href(again));
    }

    @Test
    void othersThanTheSecretariatReadAndDoNotWrite() {
        ask();
        for (var username : List.of("medlem", "indberetter")) {
            var visitor = Visitor.as(username, port);
            assertThat(visitor.get(notice().href()).statusCode()).isEqualTo(200);
            assertThat(visitor.get(notice().href() + "/besvarelse/1").statusCode())
                    .isEqualTo(403);
            assertThat(visitor.post(notice().href() + "/besvarelse/1", "version", "0", "tekst", "x")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(visitor.postMultipart(
                                    notice().href() + "/svar/" + STRUER, "svar-1", "Vi mener", "handling", "afgiv")
                            .statusCode())
                    .isEqualTo(403);
        }
        SignedInAs.memberOf("dassos");
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> notices.write(id, 1, 0, "x"));
        SignedInAs.nobody();
        assertThat(notices.find(id)).isEmpty();
    }
}

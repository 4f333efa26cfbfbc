package dk.rammevaerk.inquiries.consultations;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.Replies;
import dk.rammevaerk.inquiries.Reply;
import dk.rammevaerk.inquiries.Verdict;
import dk.rammevaerk.kernel.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A consultation from its draft to its report. */
@RunningApp
class ConsultationsIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";

    @LocalServerPort
    int port;

    @Autowired
    Consultations consultations;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    @Autowired
    Replies replies;

    private final String title = "Prøvehøring " + UUID.randomUUID();
    private String slug = "";

    @BeforeEach
    void write() {
        SignedInAs.secretariat();
        slug = consultations.write(draft(title, AnswerAudience.ALL_INSIDE));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static ConsultationDraft draft(String title, AnswerAudience audience) {
        return new ConsultationDraft(
                title,
                "dassos",
                new Window(LocalDate.of(2026, 4, 17), LocalDate.of(2026, 7, 1)),
                audience,
                Set.of(SKIVE, STRUER),
                new ConsultationText("Indledning.\n\n## 1. Formål\n\nHvorfor.\n\n## 2. Økonomi\n\nHvad det koster."),
                null);
    }

    private Inquiry inquiry() {
        return consultations.find(slug).orElseThrow().inquiry();
    }

    private void step(InquiryState next) {
        inquiries.step(inquiry().subject(), inquiry().version(), next);
    }

    @Test
    void aDraftIsWrittenAnewByTheSecretariatUntilItIsOpened() {
        consultations.rewrite(slug, 0, draft(title + " igen", AnswerAudience.SECRETARIAT_AND_OWN));
        assertThat(inquiry().title()).isEqualTo(title + " igen");
        assertThat(inquiry().parts()).extracting("title").containsExactly("Formål", "Økonomi");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> consultations.rewrite(slug, 0, draft(title, AnswerAudience.ALL_INSIDE)));
        SignedInAs.memberOf("dassos");
        assertThat(consultations.find(slug)).isEmpty();
        assertThatExceptionOfType(NotTheirAnswer.class)
                .isThrownBy(() -> consultations.write(draft("Ulovlig", AnswerAudience.ALL_INSIDE)));
        SignedInAs.secretariat();
        step(InquiryState.OPEN);
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> consultations.rewrite(slug, 1, draft(title, AnswerAudience.ALL_INSIDE)));
    }

    private Instant givenAt(String authority) {
        return requireNonNull(inquiry().of(authority).orElseThrow().given()).at();
    }

    @Test
    void theReportShowsWhatBecameOfEachRemarkAsPageAndPaper() {
        step(InquiryState.OPEN);
        var subject = inquiry().subject();
        answers.give(
                subject,
                SKIVE,
                new Answering(List.of(new AnswerText(1, "Skriv det kortere.", 0), new AnswerText(2, "For dyrt.", 0))),
                LocalDate.of(2026, 7, 3));
        answers.nothingToAdd(subject, STRUER, null);
        replies.reply(subject, SKIVE, givenAt(SKIVE), List.of(new Reply(1, Verdict.TAKEN_IN, "Det er kortere nu.", 0)));
        var report = Report.of(inquiry());
        assertThat(report.isComplete()).isFalse();
        assertThat(report.late()).hasSize(1);
        assertThat(report.withNothingToAdd()).hasSize(1);
        var secretariat = Visitor.as("sekretariat", port);
        var href = "/hoeringer/" + slug + "/hoeringsnotat";
        assertThat(secretariat.get(href).body())
                .contains("Skriv det kortere.", "Det er kortere nu.", "Taget med", "For dyrt.")
                .contains("Én bemærkning mangler behandling", "Uden bemærkninger: Struer Kommune")
                .contains("Kom efter fristen");
        var pdf = secretariat.download(href + ".pdf");
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(secretariat.download(href + ".docx").statusCode()).isEqualTo(200);
        assertThat(Visitor.as("indberetter", port).get(href).statusCode())
                .as("until it is settled")
                .isEqualTo(404);

        replies.reply(
                subject, SKIVE, givenAt(SKIVE), List.of(new Reply(2, Verdict.NOT_TAKEN_IN, "Loftet er aftalt.", 0)));
        assertThat(Report.of(inquiry()).isComplete()).isTrue();
        step(InquiryState.CLOSED);
        step(InquiryState.SETTLED);
        assertThat(Visitor.as("indberetter", port).get(href).body()).contains("Loftet er aftalt.");
        assertThat(Visitor.as("administrator", port).get(href).statusCode()).isEqualTo(403);
    }

    @Test
    void whereEachReadsItsOwnAnswerNobodyElseReadsTheReport() {
        slug = consultations.write(draft(title + " for sig", AnswerAudience.SECRETARIAT_AND_OWN));
        step(InquiryState.OPEN);
        answers.give(
                inquiry().subject(), STRUER, new Answering(List.of(new AnswerText(0, "Struers egne ord", 0))), null);
        replies.reply(inquiry().subject(), STRUER, givenAt(STRUER), List.of(new Reply(0, Verdict.NOTED, "", 0)));
        step(InquiryState.CLOSED);
        step(InquiryState.SETTLED);
        var skive = Visitor.as("indberetter", port);
        var href = "/hoeringer/" + slug;
        assertThat(skive.get(href).statusCode()).isEqualTo(200);
        assertThat(skive.get(href + "/hoeringsnotat").statusCode()).isEqualTo(404);
        assertThat(skive.get(href + "/hoeringsnotat.pdf").statusCode()).isEqualTo(404);
        assertThat(Visitor.as("sekretariat", port).get(href + "/hoeringsnotat").body())
                .contains("Struers egne ord");
    }

    @Test
    void openingAsksFirstAndTellsThoseWhoAreInvited() {
        var secretariat = Visitor.as("sekretariat", port);
        var href = "/hoeringer/" + slug;
        assertThat(secretariat.get(href + "/skridt/aabn").body()).contains("2 myndigheder bliver spurgt");
        assertThat(secretariat.get(href + "/skridt/afslut").statusCode()).isEqualTo(404);
        assertThat(secretariat.post(href + "/skridt/aabn").statusCode()).isEqualTo(302);
        assertThat(inquiry().state()).isEqualTo(InquiryState.OPEN);
        assertThat(secretariat.get(href).body()).contains("Høringen er åben.", "0 af 2 har svaret");
        assertThat(Visitor.as("medlem", port).get(href).body()).contains("Svar for Skive Kommune");
        assertThat(Visitor.as("medlem", port).post(href + "/skridt/luk").statusCode())
                .isEqualTo(403);
        assertThat(new Visitor(port).get(href).statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithMistakesComesBackWithEveryWord() {
        var answer = Visitor.as("sekretariat", port)
                .post(
                        "/hoeringer/ny",
                        "titel",
                        "Uden modtagere",
                        "aabner",
                        "2026-07-01",
                        "frist",
                        "2026-04-17",
                        "forum",
                        "dassos",
                        "tekst",
                        "Alle ord bliver");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Uden modtagere", "Alle ord bliver")
                .contains("Fristen ligger før den dag", "Vælg mindst én kommune");
    }
}

package dk.rammevaerk.inquiries.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Route;
import dk.rammevaerk.cases.RouteStep;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.responses.HearingResponse.Sent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A hearing response from the question to the day it is sent. */
@RunningApp
class HearingResponsesIT {
    private static final String SKIVE = "0779";
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    @LocalServerPort
    int port;

    @Autowired
    HearingResponses responses;

    @Autowired
    Answers answers;

    @Autowired
    CaseWork work;

    @Autowired
    Inquiries inquiries;

    private String slug = "";

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        slug = begin(null);
    }

    private String begin(@Nullable String caseNumber) {
        return responses.begin(
                new ResponseDraft(
                        "Prøvesvar " + UUID.randomUUID(),
                        "Et ministerium",
                        "Hvad mener I?",
                        "dassos",
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 6, 1),
                        Set.of(SKIVE),
                        List.of("kd-net", "kkr"),
                        caseNumber),
                DAY);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private HearingResponse response() {
        return responses.find(slug).orElseThrow().response();
    }

    private void step(ResponseState next) {
        responses.step(slug, response().version(), next);
    }

    private InquiryState inputs() {
        return responses.find(slug).orElseThrow().inquiry().state();
    }

    @Test
    void itGoesFromInputsOverItsApprovalToTheDayItIsSent() {
        answers.give(response().id(), SKIVE, new Answering(List.of(new AnswerText(0, "Vi mener ja", 0))), null);
        step(ResponseState.WRITING);
        assertThat(inputs()).isEqualTo(InquiryState.CLOSED);
        assertThatExceptionOfType(ResponseStepRefused.class).isThrownBy(() -> step(ResponseState.IN_APPROVAL));
        responses.write(slug, 0, "Vi mener ja.", null);
        step(ResponseState.IN_APPROVAL);
        assertThatExceptionOfType(ResponseStepRefused.class)
                .isThrownBy(() -> responses.write(slug, 1, "Vi mener nej.", null));
        responses.approve(slug, "kd-net", DAY, "Punkt 4");
        var sent = new Sent(DAY, "Et ministerium", null);
        assertThatExceptionOfType(ResponseStepRefused.class)
                .as("one forum lacks")
                .isThrownBy(() -> responses.send(slug, response().version(), sent));
        responses.approve(slug, "kkr", DAY, null);
        responses.send(slug, response().version(), sent);
        assertThat(response().state()).isEqualTo(ResponseState.SENT);
        assertThat(inputs()).isEqualTo(InquiryState.SETTLED);
        SignedInAs.memberOf("dassos");
        assertThat(response().sent()).isEqualTo(sent);
        SignedInAs.nobody();
        assertThat(responses.find(slug)).isEmpty();
        assertThat(responses.all()).isEmpty();
    }

    @Test
    void aTextThatIsWrittenOnIsApprovedAgain() {
        step(ResponseState.WRITING);
        responses.write(slug, 0, "Første", null);
        step(ResponseState.IN_APPROVAL);
        responses.approve(slug, "kkr", DAY, null);
        step(ResponseState.WRITING);
        assertThat(response().lacking()).containsExactly("kd-net", "kkr");
        responses.write(slug, 1, "Anden", "Kortere");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> responses.write(slug, 1, "Tredje", null));
        assertThat(response().versions()).extracting("number").containsExactly(2, 1);
    }

    /** With a case the fora's minutes tell, and what its route does not tell is noted by hand. */
    @Test
    void theRouteOfItsCaseTellsWhoHasApproved() {
        var step = RouteStep.of(new Station.InForum("kd-net"), StepRole.DECIDES, null);
        var file = work.open(
                new CaseText("Høringssvaret", "Konsulent", "", null),
                Route.of(List.of(step)),
                LocalDate.of(2049, 1, 4));
        slug = begin(file.number().toString());
        step(ResponseState.WRITING);
        responses.write(slug, 0, "Vi mener ja.", null);
        step(ResponseState.IN_APPROVAL);
        assertThatExceptionOfType(ResponseStepRefused.class)
                .isThrownBy(() -> responses.approve(slug, "kd-net", DAY, null));
        responses.approve(slug, "kkr", DAY, null);
        assertThat(response().lacking()).containsExactly("kd-net");
        var today = inquiries.today();
        work.done(file.id(), file.version(), step.id(), today, "Godkendt");
        assertThat(response().isApproved()).isTrue();
        assertThat(response().approvals().getFirst().on()).isEqualTo(today);
    }

    /** What a forum decided before the text was laid before it was about another text. */
    @Test
    void anApprovalOfAnEarlierTextIsNone() {
        var step = RouteStep.of(new Station.InForum("kd-net"), StepRole.RECOMMENDS, null);
        var file = work.open(
                new CaseText("Høringssvaret før", "Konsulent", "", null),
                Route.of(List.of(step)),
                LocalDate.of(2049, 1, 4));
        work.done(file.id(), file.version(), step.id(), inquiries.today().minusDays(1), "Godkendt");
        slug = begin(file.number().toString());
        step(ResponseState.WRITING);
        responses.write(slug, 0, "Vi mener nu noget andet.", null);
        step(ResponseState.IN_APPROVAL);
        assertThat(response().lacking()).containsExactly("kd-net", "kkr");
    }

    /** A forum that is only told has approved nothing; whether it did is noted by hand. */
    @Test
    void aForumThatIsOnlyToldHasNotApproved() {
        var step = RouteStep.of(new Station.InForum("kd-net"), StepRole.IS_INFORMED, null);
        var file = work.open(
                new CaseText("Høringssvaret til orientering", "Konsulent", "", null),
                Route.of(List.of(step)),
                LocalDate.of(2049, 1, 4));
        slug = begin(file.number().toString());
        step(ResponseState.WRITING);
        responses.write(slug, 0, "Vi mener ja.", null);
        step(ResponseState.IN_APPROVAL);
        work.done(file.id(), file.version(), step.id(), inquiries.today(), "Taget til efterretning");
        assertThat(response().lacking()).containsExactly("kd-net", "kkr");
        responses.approve(slug, "kd-net", inquiries.today(), null);
        assertThat(response().lacking()).containsExactly("kkr");
    }

    @Test
    void othersReadItAndTheSecretariatAloneWritesIt() {
        SignedInAs.memberOf("dassos");
        assertThat(response().asker()).isEqualTo("Et ministerium");
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> responses.write(slug, 0, "Nej", null));
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> step(ResponseState.WRITING));
        var member = Visitor.as("medlem", port);
        var href = "/hoeringssvar/" + slug;
        assertThat(member.get(href).body()).contains("Hvad mener I?", "Svar for Skive Kommune");
        assertThat(member.get(href).body()).doesNotContain("Skriv svaret", "Luk for bidrag");
        assertThat(member.get(href + "/tekst").statusCode()).isEqualTo(403);
        assertThat(member.post(href + "/godkendt", "forum", "kkr").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).get(href).statusCode()).isEqualTo(302);
        assertThat(Visitor.as("administrator", port).get(href).statusCode()).isEqualTo(403);
    }

    @Test
    void whoWasSecondKeepsEveryWordAndSeesTheOthersVersion() {
        var secretariat = Visitor.as("sekretariat", port);
        var href = "/hoeringssvar/" + slug + "/tekst";
        assertThat(secretariat
                        .post(href, "tekst", "Den enes ord", "version", "0")
                        .statusCode())
                .isEqualTo(302);
        var told = secretariat.post(href, "tekst", "Den andens ord", "version", "0");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Den enes ord", "Den andens ord", "name=\"version\" value=\"1\"");
    }
}

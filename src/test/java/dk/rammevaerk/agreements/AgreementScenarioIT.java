package dk.rammevaerk.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.agreements.Activity.Facts;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilAnswer;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.documents.paper.Conformance;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agreement from its first draft to twenty approvals and the national agency. */
@RunningApp
class AgreementScenarioIT {
    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2061, 2);
    private static final LocalDate DEADLINE = LocalDate.of(2060, 12, 1);
    private static final String SKANDERBORG = "0746";
    private static final String SAMSOE = "0741";
    private static final String ODDER = "0727";

    @LocalServerPort
    int port;

    @Autowired
    Agreements agreements;

    @Autowired
    Parts parts;

    @Autowired
    Principles principles;

    @Autowired
    ActionPlans plans;

    @Autowired
    PoliticalApproval approval;

    @Autowired
    CouncilApprovals approvals;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private FrameworkAgreement agreement() {
        return agreements.find(PERIOD).orElseThrow();
    }

    private ApprovalRound round() {
        return approvals.find(agreement().id().value()).orElseThrow();
    }

    private void step(AgreementState next, LocalDate day) {
        agreements.step(PERIOD, agreement().version(), next, day);
    }

    private void answer(String authority, CouncilAnswer answer, String reason) {
        approvals.register(
                agreement().id().value(),
                authority,
                round().of(authority).orElseThrow().version(),
                answer,
                reason);
    }

    @Test
    void anAgreementIsWrittenDiscussedAdoptedByTwentyCouncilsPublishedAndSent() throws Exception {
        SignedInAs.secretariat();
        agreements.begin(
                PERIOD,
                "dassos",
                Milestones.planned(
                        LocalDate.of(2060, 4, 17), LocalDate.of(2060, 7, 1), LocalDate.of(2060, 9, 1), DEADLINE));
        assertThatExceptionOfType(PeriodTaken.class)
                .isThrownBy(() -> agreements.begin(PERIOD, "dassos", Milestones.planned(null, null, null, DEADLINE)));
        var text = parts.add(agreement(), Part.Kind.TEXT, "Rammeaftale 2061-62");
        parts.write(agreement(), text, 0, "# Formål\n\nFørste udkast.", null, null);
        var principle = principles.add(agreement(), "Kvalitet", "Vi følger kvaliteten sammen.", "DASSOS drøfter det.");
        var initiative = principles.addInitiative(agreement(), principle, "Et temamøde om året.");
        var area = plans.addArea(agreement(), "Komplekse behov", "Ét samlet tilbud.", false);
        plans.add(
                agreement(),
                area,
                new Facts("Fælles | billede", "DASSOS", Activity.State.UNDERWAY, "I gang\nigen", "Oversigt", DEADLINE));
        aDraftIsForItsForumAlone();

        step(AgreementState.IN_CONSULTATION, LocalDate.of(2060, 4, 17));
        assertThat(Visitor.as("indberetter", port)
                        .get("/rammeaftaler/" + PERIOD)
                        .body())
                .contains("Hvor langt er Rammeaftale 2061-62?", "til og med 1.\u00A0juli 2060");
        parts.write(agreement(), text, 1, "# Formål\n\nEndelig tekst.", null, "Efter høringen");
        var differences = Visitor.as("sekretariat", port)
                .get("/rammeaftaler/%s/dele/%s?fra=1&til=2".formatted(PERIOD, text))
                .body();
        assertThat(differences).contains("<del>", "<ins>", "Endelig");
        var status = Visitor.as("sekretariat", port)
                .get("/rammeaftaler/" + PERIOD + "/handlingsplan")
                .body();
        assertThat(status).contains("Fælles | billede", "I gang: I gang igen").doesNotContain("Fælles \\|");

        approval.begin(
                PERIOD,
                agreement().version(),
                "Rammeaftale 2061-62",
                List.of("godkender aftalen"),
                "Drøftet i foråret.");
        assertThat(round().councils()).hasSize(20);
        assertThat(parts.find(agreement(), text)
                        .orElseThrow()
                        .newest()
                        .orElseThrow()
                        .isFinal())
                .isTrue();
        assertThatExceptionOfType(PartsAreSettled.class)
                .isThrownBy(() -> parts.write(agreement(), text, 2, "For sent", null, null));
        aCouncilsPackageHoldsTheText();

        nineteenAnswerAndOneIsLate();
        assertThatExceptionOfType(StepRefused.class).isThrownBy(() -> step(AgreementState.FINAL, DEADLINE));
        assertThat(round().closed()).isFalse();
        answer(SAMSOE, CouncilAnswer.adopted(LocalDate.of(2060, 12, 8), "Punkt 3"), "");
        step(AgreementState.FINAL, LocalDate.of(2060, 12, 8));
        assertThat(round().closed()).isTrue();

        assertThatExceptionOfType(PrinciplesAreLocked.class)
                .isThrownBy(() -> principles.change(agreement(), principle, 0, "Kvalitet", "Anden tekst", ""));
        principles.changeInitiative(agreement(), initiative, 0, "To temamøder om året.", false, "Behovet er større");
        assertThat(principles.initiative(agreement(), initiative).orElseThrow().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.was()).isEqualTo("Et temamøde om året."));

        theStrangerFinds(404);
        step(AgreementState.PUBLISHED, LocalDate.of(2060, 12, 10));
        theStrangerFinds(200);
        step(AgreementState.FINAL, LocalDate.of(2060, 12, 11));
        theStrangerFinds(404);
        assertThat(agreement().milestones().finalOn()).isEqualTo(LocalDate.of(2060, 12, 8));
        step(AgreementState.PUBLISHED, LocalDate.of(2060, 12, 12));
        step(AgreementState.SENT, LocalDate.of(2060, 12, 13));
        assertThat(agreement().milestones().sentOn()).isEqualTo(LocalDate.of(2060, 12, 13));
        var published = new Visitor(port).get("/rammeaftaler/" + PERIOD).body();
        assertThat(published)
                .contains("Vi følger kvaliteten sammen.", "To temamøder om året.", "Komplekse behov")
                .doesNotContain("Fælles | billede", "Udmeldinger", "Ret<");
        var part = new Visitor(port)
                .get("/rammeaftaler/%s/dele/%s".formatted(PERIOD, text))
                .body();
        assertThat(part).contains("Endelig tekst.");
        assertThat(new Visitor(port)
                        .get("/rammeaftaler/%s/dele/%s?version=1".formatted(PERIOD, text))
                        .body())
                .as("drafts are not published")
                .doesNotContain("Første udkast");
    }

    private void aDraftIsForItsForumAlone() {
        assertThat(Visitor.as("medlem", port).get("/rammeaftaler/" + PERIOD).statusCode())
                .isEqualTo(200);
        for (var username : List.of("indberetter", "takstgruppe", "administrator")) {
            assertThat(Visitor.as(username, port).get("/rammeaftaler/" + PERIOD).statusCode())
                    .as(username)
                    .isEqualTo(404);
        }
        theStrangerFinds(404);
    }

    private void theStrangerFinds(int status) {
        var stranger = new Visitor(port);
        assertThat(stranger.get("/rammeaftaler/" + PERIOD).statusCode()).isEqualTo(status);
        assertThat(stranger.get("/rammeaftaler/" + PERIOD + "/godkendelser").statusCode())
                .isEqualTo(status);
    }

    private void aCouncilsPackageHoldsTheText() throws Exception {
        var zip = Visitor.as("indberetter", port)
                .download("/rammeaftaler/" + PERIOD + "/godkendelser/0779/pakke.zip")
                .body();
        byte[] text = {};
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().startsWith("Bilag 1")) text = in.readAllBytes();
            }
        }
        assertThat(Conformance.faults(text)).isEmpty();
        assertThat(UploadedFile.of(text).orElseThrow().text()).contains("Endelig tekst.");
    }

    /** Eighteen plain, one with a reservation, one corrected, and Samsø whose meeting comes too late. */
    private void nineteenAnswerAndOneIsLate() {
        var october = LocalDate.of(2060, 10, 6);
        for (var council : round().councils()) {
            switch (council.authority()) {
                case SKANDERBORG ->
                    answer(
                            SKANDERBORG,
                            CouncilAnswer.adoptedWithReservation(october, "Takstloftet behandles særskilt", "Punkt 9"),
                            "");
                case SAMSOE -> answer(SAMSOE, CouncilAnswer.onAgenda(LocalDate.of(2060, 12, 8)), "");
                case ODDER -> {
                    answer(ODDER, CouncilAnswer.rejected(october, "Fejl", null), "");
                    answer(ODDER, CouncilAnswer.adopted(october, "Punkt 2"), "Protokollen var læst forkert");
                }
                default -> answer(council.authority(), CouncilAnswer.adopted(october, "Punkt 1"), "");
            }
        }
        assertThat(round().adopted()).isEqualTo(19);
        assertThat(round().forecast(LocalDate.of(2060, 11, 21)).late())
                .extracting(one -> one.authority())
                .containsExactly(SAMSOE);
        assertThat(round().those(one -> one.isOpenQuestion()))
                .extracting(one -> one.authority())
                .containsExactly(SKANDERBORG);
        assertThat(approvals.corrections(agreement().id().value(), ODDER)).hasSize(1);
    }
}

package dk.rammevaerk.inquiries.dialogue;

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
import dk.rammevaerk.inquiries.InquiryKind;
import dk.rammevaerk.inquiries.InquiryState;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Facts;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Outcome;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From themes to what a meeting led to; each test a dialogue of its own. */
@RunningApp
class DialoguesIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";

    @LocalServerPort
    int port;

    @Autowired
    Dialogues dialogues;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void planOne() {
        SignedInAs.secretariat();
        id = dialogues.plan(facts(DialogueKind.WITH_OTHERS));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Facts facts(DialogueKind kind) {
        return new Facts(kind, "Prøvedialog " + UUID.randomUUID(), "Tilsynet", "", null, "", null, null);
    }

    private Dialogue dialogue() {
        return dialogues.find(id).orElseThrow();
    }

    private void ask() {
        dialogues.ask(id, inquiries.today().plusDays(10), Set.of(SKIVE, STRUER));
    }

    @Test
    void themesAreGatheredChosenHeldAndFollowedUp() {
        ask();
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE));
        var words = new Answering(List.of(new AnswerText(0, "Tilsyn i små tilbud", 0)));
        answers.give(id, SKIVE, words, null);
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> answers.give(id, STRUER, words, null));
        SignedInAs.secretariat();
        dialogues.choose(id, dialogue().version(), "- Tilsyn i små tilbud");
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> dialogues.lead(id, new Outcome("For tidligt", "")));
        dialogues.write(id, dialogue().version(), "Vi talte om små tilbud.", null);
        assertThat(inquiries.find(id).orElseThrow().state()).isEqualTo(InquiryState.SETTLED);
        dialogues.lead(id, new Outcome("En sag om små tilbud", "/sager/2026-1"));
        dialogues.step(id, dialogue().version(), DialogueState.DONE);
        assertThat(dialogue().outcomes()).containsExactly(new Outcome("En sag om små tilbud", "/sager/2026-1"));
        assertThat(dialogue().state()).isEqualTo(DialogueState.DONE);
    }

    @Test
    void aRoundAsksEveryoneHowFarTheyAre() {
        id = dialogues.plan(facts(DialogueKind.ROUND));
        ask();
        assertThat(inquiries.find(id).orElseThrow().kind()).isEqualTo(InquiryKind.STATUS_ROUND);
        assertThatExceptionOfType(InquiryStepRefused.class).isThrownBy(this::ask);
    }

    @Test
    void theOneWhoWritesSecondIsToldAndLosesNothing() {
        dialogues.choose(id, 0, "Første");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class).isThrownBy(() -> dialogues.choose(id, 0, "Anden"));
        var answer = Visitor.as("sekretariat", port)
                .post(dialogue().href() + "/temaer", "version", "0", "temaer", "Min egen lange tekst");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En anden har ændret det", "Min egen lange tekst");
        assertThat(dialogue().themes()).isEqualTo("Første");
    }

    @Test
    void whatIsHeldOrCancelledIsNotPlannedAnew() {
        dialogues.write(id, 0, "Referat", null);
        var held = dialogue();
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> dialogues.change(id, held.version(), facts(DialogueKind.WITH_OTHERS)));
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> dialogues.choose(id, held.version(), "For sent"));
        var told = Visitor.as("sekretariat", port)
                .post(held.href() + "/temaer", "version", String.valueOf(held.version()), "temaer", "For sent");
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body()).contains("Det kan ikke lade sig gøre nu", "For sent");
        assertThat(dialogue()).isEqualTo(held);
    }

    @Test
    void othersThanTheSecretariatReadAndDoNotWrite() {
        for (var username : List.of("medlem", "indberetter")) {
            var visitor = Visitor.as(username, port);
            assertThat(visitor.get(dialogue().href()).statusCode()).isEqualTo(200);
            assertThat(visitor.post(dialogue().href() + "/temaer", "version", "0", "temaer", "x")
                            .statusCode())
                    .isEqualTo(403);
        }
        SignedInAs.memberOf("dassos");
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> dialogues.choose(id, 0, "x"));
        SignedInAs.nobody();
        assertThat(dialogues.find(id)).isEmpty();
        assertThat(dialogues.all()).isEmpty();
    }

    @Test
    void whatItLedToIsOneOfOurOwnAddressesOrNone() {
        dialogues.write(id, 0, "Referat", null);
        var secretariat = Visitor.as("sekretariat", port);
        var elsewhere = secretariat.post(
                dialogue().href() + "/foerte-til", "tekst", "Noget", "adresse", "https://example.org/x");
        assertThat(elsewhere.statusCode()).isEqualTo(422);
        assertThat(elsewhere.body()).contains("Indsæt adressen på en sag");
        secretariat.post(dialogue().href() + "/foerte-til", "tekst", "Noget", "adresse", "http://x:8080/opgaver/12");
        assertThat(dialogue().outcomes()).containsExactly(new Outcome("Noget", "/opgaver/12"));
    }
}

package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Facts;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Outcome;
import dk.rammevaerk.inquiries.dialogue.DialogueKind;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The yearly dialogue with Socialtilsyn Midt, this year's and the next, and a round around the table. */
@Component
@Order(51)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionDialogue implements RegionPart {
    private static final String VISITORS = "Besøgsgruppen til Socialtilsyn Midt";
    private static final Set<String> ASKED = Set.of("0779", "0671", "0661", "0657", "0791", "0730", "0751", "1082");

    private final Dialogues dialogues;
    private final Inquiries inquiries;
    private final Answers answers;
    private final Appointments appointments;

    RegionDialogue(Dialogues dialogues, Inquiries inquiries, Answers answers, Appointments appointments) {
        this.dialogues = dialogues;
        this.inquiries = inquiries;
        this.answers = answers;
        this.appointments = appointments;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", () -> {
            held();
            ahead();
            round();
        });
    }

    private void held() {
        var id = dialogues.plan(new Facts(
                DialogueKind.WITH_OTHERS,
                "Dialogmøde med Socialtilsyn Midt 2026",
                "Socialtilsyn Midt",
                "Vi mødes én gang om året om det, der går godt, og det, der kan blive bedre.",
                LocalDate.of(2026, 4, 29),
                "Hos tilsynet",
                null,
                visitors()));
        dialogues.choose(id, 0, "- Tilsyn med små tilbud\n- Når et tilbud lukker");
        dialogues.write(
                id,
                1,
                "Tilsynet fortalte om årets besøg. Vi aftalte at give hinanden besked tidligt, når et tilbud er ved at"
                        + " lukke.",
                null);
        dialogues.lead(id, new Outcome("Lukninger meldes ud samlet og samme dag til alle berørte", ""));
    }

    private void ahead() {
        var id = dialogues.plan(new Facts(
                DialogueKind.WITH_OTHERS,
                "Dialogmøde med Socialtilsyn Midt 2027",
                "Socialtilsyn Midt",
                "Vi mødes én gang om året om det, der går godt, og det, der kan blive bedre.",
                LocalDate.of(2027, 5, 19),
                "Aftales med tilsynet",
                null,
                visitors()));
        dialogues.ask(id, inquiries.today().plusDays(30), ASKED);
        answer(id, "0661", "Hvordan ser tilsynet på private tilbud, der skifter ejer?");
        answer(id, "1082", "Magtanvendelser: hvad lærer vi af indberetningerne?");
        answers.nothingToAdd(id, "0730", null);
    }

    private void round() {
        var id = dialogues.plan(new Facts(
                DialogueKind.ROUND,
                "Bordet rundt: unge på vej ud af forsorgshjem",
                "",
                "Hver kommune fortæller kort, hvad der virker, og hvor det er svært.",
                LocalDate.of(2027, 1, 29),
                "",
                null,
                null));
        dialogues.ask(id, inquiries.today().plusDays(25), ASKED);
        answer(id, "0751", "Vi har samlet indsatsen ét sted, og ventetiden er kortere end før.");
        answer(id, "0791", "Det er svært at finde boliger, som de unge har råd til.");
    }

    private void answer(UUID id, String authority, String text) {
        answers.give(id, authority, new Answering(List.of(new AnswerText(0, text, 0))), null);
    }

    private @Nullable BodyId visitors() {
        return appointments.all().stream()
                .map(one -> one.body())
                .filter(body -> body.name().equals(VISITORS))
                .map(body -> body.id())
                .findFirst()
                .orElse(null);
    }
}

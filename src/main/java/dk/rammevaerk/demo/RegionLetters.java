package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.letters.Letter.Facts;
import dk.rammevaerk.inquiries.letters.Letters;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A letter to the ministry that some back already. */
@Component
@Order(53)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionLetters implements RegionPart {
    private final Letters letters;
    private final Inquiries inquiries;
    private final Answers answers;

    RegionLetters(Letters letters, Inquiries inquiries, Answers answers) {
        this.letters = letters;
        this.inquiries = inquiries;
        this.answers = answers;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", () -> {
            var id = letters.begin(
                    new Facts("Lægedækning på botilbud", "Social- og Boligministeriet", "", "KD-Net"),
                    "Kommunerne og regionen har gode erfaringer med faste læger på botilbud, men det er svært at finde"
                            + " læger nok.\n\nVi beder ministeriet om at se på, hvordan ordningen kan gøres lettere at"
                            + " bruge for små tilbud.");
            letters.ask(
                    id, inquiries.today().plusDays(20), Set.of("0751", "0791", "0661", "0657", "0779", "0671", "1082"));
            answers.nothingToAdd(id, "0751", null);
            answers.nothingToAdd(id, "0661", null);
            answers.nothingToAdd(id, "1082", null);
            answers.give(
                    id,
                    "0791",
                    new Answering(
                            List.of(new AnswerText(0, "Skriv gerne, at ordningen også skal virke på herberger.", 0))),
                    null);
        });
    }
}

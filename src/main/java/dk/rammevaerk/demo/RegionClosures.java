package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.closures.Closure.Facts;
import dk.rammevaerk.inquiries.closures.ClosureKind;
import dk.rammevaerk.inquiries.closures.Closures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An intake stop that some have answered, and a closure that was postponed; both facilities are invented. */
@Component
@Order(50)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionClosures implements RegionPart {
    private final Closures closures;
    private final Inquiries inquiries;
    private final Answers answers;

    RegionClosures(Closures closures, Inquiries inquiries, Answers answers) {
        this.closures = closures;
        this.inquiries = inquiries;
        this.answers = answers;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", () -> {
            stop();
            closure();
        });
    }

    private void stop() {
        var id = closures.announce(
                "0657",
                new Facts(
                        "Bostedet Åsvinget",
                        "Herning Kommune",
                        ClosureKind.INTAKE_STOP,
                        LocalDate.of(2027, 1, 4),
                        LocalDate.of(2027, 5, 1),
                        8,
                        "Bygningen får nyt ventilationsanlæg, og en gang ad gangen er lukket. De, der bor der, bliver"
                                + " boende.",
                        "Find et andet tilbud til dem, der er visiteret til Åsvinget i foråret, og aftal med pårørende,"
                                + " hvornår de hører fra jer. Skriv her, hvad I gør."),
                inquiries.today().plusDays(18),
                Set.of("0779", "0671", "0661", "0756", "0791"));
        answer(
                id,
                "0661",
                "Vi har aftalt med vores visitation, at de bruger vores eget botilbud, indtil stoppet er ophævet.");
        answer(id, "0756", "Vi venter med nye indskrivninger og har givet pårørende besked.");
        answers.nothingToAdd(id, "0791", null);
    }

    private void closure() {
        var id = closures.announce(
                "0707",
                new Facts(
                        "Opholdsstedet Lindehøj",
                        "Fonden Lindehøj",
                        ClosureKind.CLOSURE,
                        LocalDate.of(2027, 3, 1),
                        null,
                        12,
                        "Fonden lukker stedet, fordi bygningerne ikke kan leve op til kravene.",
                        "Læg en plan for flytning sammen med hver borger og meld tilbage, når planen er klar."),
                inquiries.today().plusDays(10),
                Set.of("0730", "0706", "0751", "0710"));
        answer(id, "0730", "Vi har taget kontakt til stedet og begynder på planerne i januar.");
        answer(id, "0706", "Planerne er klar. Vi flytter til et tilbud i egen kommune.");
        closures.postpone(
                id, 0, LocalDate.of(2027, 4, 1), null, "Fonden har fået lov til at blive i bygningerne en måned mere.");
    }

    private void answer(UUID id, String authority, String text) {
        answers.give(id, authority, new Answering(List.of(new AnswerText(0, text, 0))), null);
    }
}

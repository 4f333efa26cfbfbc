package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.inquiries.AnswerText;
import dk.rammevaerk.inquiries.Answering;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.centralnotices.CentralNotice.Facts;
import dk.rammevaerk.inquiries.centralnotices.CentralNotices;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A central notice that was answered after an extension, and its renewed treatment, which is being collected. */
@Component
@Order(52)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionCentralNotices implements RegionPart {
    private static final String ISSUER = "Social- og Boligstyrelsen";
    private static final String GROUP = "Voksne med svære spiseforstyrrelser";
    private static final List<String> HEADINGS =
            List.of("Geografi", "Dimensionering", "Faglige forudsætninger", "Økonomi", "Tid");

    private final CentralNotices notices;
    private final Inquiries inquiries;
    private final Answers answers;

    RegionCentralNotices(CentralNotices notices, Inquiries inquiries, Answers answers) {
        this.notices = notices;
        this.inquiries = inquiries;
        this.answers = answers;
    }

    @Override
    public void setUp() {
        Secretary.run("demo", () -> renew(answered()));
    }

    private UUID answered() {
        var id = notices.receive(
                new Facts(
                        "Central udmelding om voksne med svære spiseforstyrrelser",
                        GROUP,
                        ISSUER,
                        LocalDate.of(2024, 11, 1),
                        LocalDate.of(2025, 3, 1)),
                HEADINGS,
                null);
        notices.ask(id, inquiries.today().plusDays(1), Set.of("0751", "0791", "0661"));
        answers.give(
                id,
                "0751",
                new Answering(List.of(
                        new AnswerText(1, "Vi bruger tilbud i vores egen del af regionen.", 0),
                        new AnswerText(2, "Der er plads nok, når samarbejdet med psykiatrien virker.", 0))),
                null);
        write(id, 1, "Tilbuddene ligger i de største byer, og alle kommuner kan bruge dem.");
        write(id, 2, "Der er plads nok. Få borgere venter, og ingen venter længe.");
        write(id, 3, "Medarbejderne skal kende både socialpædagogik og behandling.");
        write(id, 4, "Kommunerne betaler den takst, der er aftalt i rammeaftalen.");
        write(id, 5, "Samarbejdet er på plads, og det følges hvert år.");
        notices.askForTime(id, LocalDate.of(2025, 4, 1), "Bidragene skal drøftes i DASSOS først.");
        notices.answerTime(id, LocalDate.of(2025, 2, 10), LocalDate.of(2025, 4, 1));
        notices.send(id, notices.find(id).orElseThrow().version(), LocalDate.of(2025, 3, 28));
        return id;
    }

    private void renew(UUID first) {
        var id = notices.receive(
                new Facts(
                        "Fornyet behandling: voksne med svære spiseforstyrrelser",
                        GROUP,
                        ISSUER,
                        LocalDate.of(2026, 4, 7),
                        LocalDate.of(2027, 3, 1)),
                HEADINGS,
                first);
        notices.ask(id, inquiries.today().plusDays(40), Set.of("0751", "0791", "0661", "0657", "0779", "0671", "0730"));
        answers.give(
                id,
                "0791",
                new Answering(List.of(
                        new AnswerText(1, "Afstanden er lang fra den vestlige del af kommunen.", 0),
                        new AnswerText(
                                3, "Vi mangler medarbejdere, der kan arbejde efter behandlingens principper.", 0))),
                null);
        answers.give(
                id,
                "0657",
                new Answering(List.of(new AnswerText(1, "Vi ser gerne et tilbud i Vestjylland.", 0))),
                null);
        answers.nothingToAdd(id, "0730", null);
        write(id, 1, "Tilbuddene ligger mest i den østlige del af regionen. Flere kommuner peger på et tilbud i vest.");
        notices.askForTime(id, LocalDate.of(2027, 4, 1), "Bidragene skal med på mødet i DASSOS den 29. januar.");
    }

    private void write(UUID id, int heading, String text) {
        notices.write(id, heading, 0, text);
    }
}

package dk.rammevaerk.inquiries.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.NotTheirAnswer;
import dk.rammevaerk.inquiries.letters.Letter.Answer;
import dk.rammevaerk.inquiries.letters.Letter.Facts;
import dk.rammevaerk.inquiries.letters.Letter.Text;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From a draft to the answer that came; each test a letter of its own. */
@RunningApp
class LettersIT {
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";

    @LocalServerPort
    int port;

    @Autowired
    Letters letters;

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void beginOne() {
        SignedInAs.secretariat();
        id = letters.begin(facts(), "Kære minister");
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private static Facts facts() {
        return new Facts("Prøvebrev " + UUID.randomUUID(), "Ministeriet", "2026-1", "KD-Net");
    }

    private Letter letter() {
        return letters.find(id).orElseThrow();
    }

    private void ask() {
        letters.ask(id, inquiries.today().plusDays(10), Set.of(SKIVE, STRUER));
    }

    @Test
    void aLetterIsBackedSentAndAnswered() {
        ask();
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, SKIVE));
        answers.nothingToAdd(id, SKIVE, null);
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> answers.nothingToAdd(id, STRUER, null));
        var page = Visitor.as("medlem", port).get(letter().href()).body();
        assertThat(page).contains("Hvem bakker op?", "Skive Kommune", "/sager/2026-1");
        SignedInAs.secretariat();
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() ->
                        letters.answered(id, letter().version(), new Answer(inquiries.today(), "For tidligt", null)));
        letters.send(id, letter().version(), inquiries.today());
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> letters.write(id, letter().version(), facts(), "Rettet"));
        letters.answered(id, letter().version(), new Answer(inquiries.today(), "Tak for brevet", null));
        assertThat(letter().state()).isEqualTo(LetterState.ANSWERED);
    }

    /** Whoever backs it backs these words; where it belongs and who else backs it is still noted. */
    @Test
    void whatIsBackedStaysAsItStood() {
        ask();
        var asked = letter();
        var facts = asked.facts();
        for (var other : List.of(
                new Facts("En anden titel", facts.recipient(), facts.caseNumber(), facts.backers()),
                new Facts(facts.title(), "En anden modtager", facts.caseNumber(), facts.backers()))) {
            assertThatExceptionOfType(InquiryStepRefused.class)
                    .isThrownBy(() -> letters.write(id, asked.version(), other, "Kære minister"));
        }
        assertThatExceptionOfType(InquiryStepRefused.class)
                .isThrownBy(() -> letters.write(id, asked.version(), facts, "Noget andet"));
        var secretariat = Visitor.as("sekretariat", port);
        var href = asked.href() + "/ret";
        assertThat(secretariat.get(href).body())
                .contains("Titel, modtager og tekst ligger fast")
                .doesNotContain("name=\"tekst\"");
        var version = String.valueOf(asked.version());
        var refused = secretariat.post(
                href, "version", version, "titel", facts.title(), "modtager", "Ministeriet", "tekst", "Mine ord");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("kan titel, modtager og tekst ikke rettes mere", "Mine ord");
        assertThat(secretariat
                        .post(href, "version", version, "sag", "2026-2", "andre", "KKR")
                        .statusCode())
                .isEqualTo(302);
        assertThat(letter().facts()).isEqualTo(new Facts(facts.title(), facts.recipient(), "2026-2", "KKR"));
        assertThat(letter().texts()).hasSize(1);
    }

    @Test
    void aDraftIsTheSecretariatsOwn() {
        SignedInAs.memberOf("dassos");
        assertThat(letters.find(id)).isEmpty();
        assertThat(Visitor.as("medlem", port).get(Letter.href(id)).statusCode()).isEqualTo(404);
        assertThatExceptionOfType(NotTheirAnswer.class).isThrownBy(() -> letters.write(id, 0, facts(), "x"));
        SignedInAs.secretariat();
        ask();
        SignedInAs.memberOf("dassos");
        assertThat(letters.find(id)).isPresent();
        SignedInAs.nobody();
        assertThat(letters.find(id)).isEmpty();
    }

    @Test
    void theOneWhoWritesSecondIsToldAndTheEarlierTextStays() {
        letters.write(id, 0, facts(), "Første");
        assertThatExceptionOfType(InquiryChangedMeanwhile.class)
                .isThrownBy(() -> letters.write(id, 0, facts(), "Anden"));
        assertThat(letter().texts()).extracting(Text::text).containsExactly("Første", "Kære minister");
        var answer = Visitor.as("sekretariat", port)
                .post(
                        letter().href() + "/ret",
                        "version",
                        "0",
                        "titel",
                        "Min titel",
                        "modtager",
                        "Ministeriet",
                        "tekst",
                        "Min egen lange tekst");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("En anden har ændret det", "Min egen lange tekst");
    }

    @Test
    void aCaseIsNamedByItsNumber() {
        var answer = Visitor.as("sekretariat", port)
                .post("/breve/ny", "titel", "T", "modtager", "M", "tekst", "x", "sag", "i går");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Skriv sagens nummer");
        assertThat(List.of(letter().facts().caseNumber())).containsExactly("2026-1");
    }
}

package dk.rammevaerk.reporting.results;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.documents.paper.Conformance;
import dk.rammevaerk.documents.paper.PdfText;
import dk.rammevaerk.figures.FigureId;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a round found: who sees it, what is missing, what is hidden, and how it is frozen. */
@RunningApp
class ResultsIT {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Responses responses;

    @Autowired
    Answering answering;

    @Autowired
    ResponseSteps steps;

    @Autowired
    Figures figures;

    private Visitor secretariat = new Visitor(0);

    @BeforeEach
    void signIn() {
        secretariat = Visitor.as("sekretariat", port);
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private ReportingRound round(ResultAudience audience) {
        return new AnsweredRound(questionnaires, rounds, responses, answering, steps)
                .about("Resultatrunde " + NUMBER.incrementAndGet(), audience);
    }

    private static String plain(String body) {
        return body.replace('\u00A0', ' ').replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void theOverviewSaysWhatWasFoundAndWhoIsMissing() {
        var round = round(ResultAudience.INSIDE);
        assertThat(plain(secretariat.get(round.href() + "/resultat").body()))
                .contains("4 af 5 kommuner har svaret. Der mangler svar fra Odder, så summerne er for lave.")
                .contains("Pladser på herberger 164 pladser i alt, flest i Aarhus")
                .contains("Borgere på herberg Antal: 76 borgere i alt, flest ved Kvinder")
                .contains("4 af 5", "3 af 5");
    }

    @Test
    void aQuestionShowsNoCountThatNamesAPerson() {
        var round = round(ResultAudience.INSIDE);
        var page = secretariat.get(round.href() + "/resultat/1/borgere").body();
        assertThat(plain(page))
                .contains(
                        "3 af 5 kommuner har svaret. Der mangler svar fra Odder, så summen er for lav. Skive har ikke svaret på det (frivilligt).");
        var csv = secretariat.get(round.href() + "/resultat/1/borgere/csv").body();
        assertThat(csv)
                .contains("Kommune;Unge under 25 år;Kvinder;I alt")
                .contains("Aarhus;•;•;50", "Randers;•;•;17", "Struer;•;•;9", "Odder;;;", "I alt;31;45;76");
        assertThat(secretariat.get(round.href() + "/resultat/1/pladser/excel").statusCode())
                .isEqualTo(200);
        assertThat(secretariat
                        .get(round.href() + "/resultat/1/pladser/csv?tabel=2")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void thoseWhomTheSettingsNameSeeIt() {
        var own = round(ResultAudience.SECRETARIAT);
        var inside = round(ResultAudience.INSIDE);
        var member = Visitor.as("medlem", port);
        for (var address : new String[] {"", "/1/pladser", "/1/pladser/csv", "/1/resultat.pdf"}) {
            assertThat(member.get(own.href() + "/resultat" + address).statusCode())
                    .as(address)
                    .isEqualTo(404);
            assertThat(member.get(inside.href() + "/resultat" + address).statusCode())
                    .as(address)
                    .isEqualTo(200);
            assertThat(new Visitor(port)
                            .get(inside.href() + "/resultat" + address)
                            .statusCode())
                    .isEqualTo(302);
        }
        assertThat(member.get(inside.href() + "/resultat/1/pladser").body()).doesNotContain("Opfølgning", "Fasthold");
        assertThat(member.post(inside.href() + "/resultat/1/pladser/fasthold").statusCode())
                .isEqualTo(403);
    }

    @Test
    void countsOfPersonsWaitUntilNoAnswerComesAnyMore() throws Exception {
        var round = round(ResultAudience.INSIDE);
        var member = Visitor.as("medlem", port);
        var question = round.href() + "/resultat/1/borgere";
        assertThat(plain(member.get(question).body()))
                .contains("Her tælles personer. Derfor kan du først se tallene, når indberetningen er lukket for svar")
                .doesNotContain("Randers", "I alt");
        assertThat(member.get(question + "/csv").statusCode()).isEqualTo(404);
        assertThat(plain(member.get(round.href() + "/resultat").body()))
                .contains("Borgere på herberg tallene vises, når indberetningen er lukket for svar")
                .doesNotContain("76 borgere");
        assertThat(PdfText.of(member.download(round.href() + "/resultat/1/resultat.pdf")
                        .body()))
                .contains("Her tælles personer")
                .doesNotContain("76 borgere");
        assertThat(secretariat.get(question + "/csv").body()).contains("I alt;31;45;76");
        var refused = secretariat.post(question + "/fasthold");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Du kan fastholde tallet, når indberetningen er lukket for svar");

        SignedInAs.secretariat();
        rounds.lock(round.id(), rounds.find(round.slug()).orElseThrow().version(), "Alle svar er inde.");
        assertThat(member.get(question + "/csv").body()).contains("I alt;31;45;76");
        assertThat(secretariat.post(question + "/fasthold").statusCode()).isEqualTo(302);
    }

    @Test
    void aFrozenFigureStaysWhenAnAnswerComesLate() {
        var round = round(ResultAudience.INSIDE);
        var frozen = secretariat.post(round.href() + "/resultat/1/pladser/fasthold");
        var path = Visitor.pathOf(frozen);
        assertThat(path).matches("/tal/[0-9a-f-]{36}/dagsorden");
        new AnsweredRound(questionnaires, rounds, responses, answering, steps)
                .answer(round, AnsweredRound.ODDER, "pladser=12");

        var figure =
                figures.find(FigureId.of(path.split("/", -1)[2]).orElseThrow()).orElseThrow();
        assertThat(figure.content().title()).contains("164").contains("flest i Aarhus");
        assertThat(figure.content().source()).startsWith("4 af 5 kommuner, heraf ingen godkendt, pr. ");
        assertThat(plain(secretariat.get(round.href() + "/resultat/1/pladser").body()))
                .contains("Pladser på herberger: 176 pladser i alt", "5 af 5 kommuner");
    }

    @Test
    void theSecretariatMarksAnAnswerToFollowUp() {
        var round = round(ResultAudience.INSIDE);
        var question = round.href() + "/resultat/1/pladser";
        assertThat(secretariat
                        .post(question + "/opfoelgning", "myndighed", AnsweredRound.ODDER, "hvad", "Hvor?")
                        .statusCode())
                .as("has not answered")
                .isEqualTo(422);
        secretariat.post(
                question + "/opfoelgning", "myndighed", AnsweredRound.STRUER, "hvad", "Er aflastning talt med?");
        assertThat(secretariat.get(question).body()).contains("Struer: Er aflastning talt med?");
        assertThat(Visitor.as("medlem", port).get(question).body()).doesNotContain("Er aflastning talt med?");
        secretariat.post(question + "/opfoelgning", "myndighed", AnsweredRound.STRUER, "hvad", "");
        assertThat(secretariat.get(question).body()).doesNotContain("Er aflastning talt med?");
    }

    @Test
    void theWholeResultIsAnAccessiblePaperWithAPageForEachQuestion() throws Exception {
        var round = round(ResultAudience.INSIDE);
        var pdf =
                secretariat.download(round.href() + "/resultat/1/resultat.pdf").body();
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(PdfText.of(pdf).replace('\u00A0', ' '))
                .contains("Resultat", "4 af 5 kommuner", "Pladser på herberger: 164 pladser i alt");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(
                secretariat.download(round.href() + "/resultat/1/resultat.docx").body()))) {
            assertThat(word.getTables()).hasSize(4);
            assertThat(word.getDocument().xmlText().split("pageBreakBefore", -1))
                    .hasSize(5);
        }
    }
}

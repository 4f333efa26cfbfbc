package dk.rammevaerk.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.workbooks.XlsForms;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The secretariat's pages of questionnaires, by the requests a browser sends. */
@RunningApp
class QuestionnairesWebIT {
    private static final String ALL = "/indberetning/spoergeskemaer";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    XlsForms workbooks;

    private Visitor secretariat = new Visitor(0);
    private String title = "";

    @BeforeEach
    void signIn() {
        secretariat = Visitor.as("sekretariat", port);
        SignedInAs.secretariat();
        title = "Sekretariatets skema " + NUMBER.incrementAndGet();
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private QuestionnaireVersion newest(String href) {
        return questionnaires.versions(href.substring(ALL.length() + 1)).getFirst();
    }

    private static void refused(HttpResponse<String> answer, String... said) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said);
    }

    private static Object[] names(QuestionnaireVersion version) {
        return version.questionnaire().questions().map(Question::name).toArray();
    }

    @Test
    void oneIsBegunWrittenRowByRowAndIssued() {
        refused(secretariat.post(ALL + "/ny", "titel", title), "Det første afsnit");
        var begun = secretariat.post(ALL + "/ny", "titel", title, "afsnit", "Kapacitet", "spoergsmaal", "Pladser");
        var href = Visitor.pathOf(begun);
        assertThat(secretariat.get(ALL).body()).contains(title);
        assertThat(secretariat.get(href + "/raekke/2").body()).contains("Ret afsnittet");
        assertThat(secretariat.get(href + "/raekke/3").body()).contains("Ret spørgsmålet");
        assertThat(secretariat.get(href + "/raekke/3/ny").body()).contains("Tilføj til spørgeskemaet");
        var row = href + "/raekke/3";
        var typed = new String[] {
            "version", "0", "type", "integer", "spoergsmaal", "Pladser", "navn", "pladser", "krav-skal", "on"
        };
        assertThat(Visitor.pathOf(secretariat.post(row, typed))).isEqualTo(href);
        refused(secretariat.post(row, typed), "i mellemtiden");
        refused(
                secretariat.post(
                        row + "/ny", "version", "1", "type", "yes_no", "spoergsmaal", "Eget?", "vises", "${intet} = 1"),
                "som ikke findes");
        secretariat.post(row + "/ny", "version", "1", "type", "yes_no", "spoergsmaal", "Eget?", "navn", "eget");
        assertThat(names(newest(href))).containsExactly("pladser", "eget");
        assertThat(secretariat.get(href).body()).contains("Ja eller nej", "skal besvares");
        secretariat.post(href + "/raekke/4/flyt", "revision", "2", "op", "true");
        assertThat(names(newest(href))).containsExactly("eget", "pladser");
        assertThat(secretariat.post(row + "/fjern", "revision", "2").statusCode())
                .as("somebody else has moved it")
                .isEqualTo(409);
        secretariat.post(row + "/fjern", "revision", "3");
        assertThat(names(newest(href))).containsExactly("pladser");
        var last = secretariat.post(row + "/fjern", "revision", "4");
        assertThat(secretariat.get(Visitor.pathOf(last)).body()).contains("Der er ingen spørgsmål her");
        for (var gone : new String[] {href + "/raekke/99", ALL + "/findes-ikke", ALL + "/findes-ikke/raekke/3"}) {
            assertThat(secretariat.get(gone).statusCode()).as(gone).isEqualTo(404);
        }
        assertThat(secretariat.post(href + "/raekke/99/fjern", "revision", "4").statusCode())
                .isEqualTo(404);
        secretariat.post(href + "/udgiv", "revision", "1");
        assertThat(newest(href).isDraft()).as("somebody wrote since").isTrue();
        secretariat.post(href + "/udgiv", "revision", "4");
        assertThat(newest(href).isDraft()).isFalse();
        assertThat(secretariat.get(href).body()).contains("/ny-udgave").doesNotContain("/raekke/3");
        assertThat(Visitor.as("medlem", port).get(href).statusCode()).isEqualTo(403);
    }

    @Test
    void aWorkbookIsReadOrAllThatIsWrongIsToldAtItsCell() {
        var asked = ALL + "/xlsform";
        refused(secretariat.postFile(asked, "fil", "", new byte[0]), "Vælg et ark");
        refused(
                secretariat.postFile(asked, "fil", "skema.xlsx", "Kære alle".getBytes(StandardCharsets.UTF_8)),
                "Filen er ikke et regneark");
        var wrong = FormFixture.titled(title)
                .row("select_one intet", "a", "A")
                .row("integer", "a", "B")
                .rows();
        refused(
                secretariat.postFile(asked, "fil", "skema.xlsx", workbooks.write(wrong)),
                "række 2, kolonnen type: Listen intet findes ikke",
                "række 3, kolonnen name: a står allerede i række 2");
        var first = FormFixture.titled(title)
                .row("begin group", "en", "Et", "required", "no")
                .row("integer", "a", "A", "required", "TRUE")
                .row("end group", "", "")
                .rows();
        var href = Visitor.pathOf(secretariat.postFile(asked, "fil", "skema.xlsx", workbooks.write(first)));
        assertThat(names(newest(href))).containsExactly("a");
        var page = secretariat.get(href);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Afsnit", "skal besvares");
        assertThat(page.body().split("skal besvares", -1))
                .as("the question alone")
                .hasSize(2);

        secretariat.post(href + "/udgiv", "revision", "0");
        var second = FormFixture.titled(title).row("text", "b", "B").rows();
        assertThat(Visitor.pathOf(
                        secretariat.postFile(href + "/xlsform/ny", "fil", "skema.xlsx", workbooks.write(second))))
                .isEqualTo(href);
        assertThat(newest(href).number()).isEqualTo(2);
        assertThat(secretariat.get(href + "?udgave=1").body())
                .contains(href + "/xlsform?udgave=1")
                .doesNotContain("/ny-udgave", "/xlsform/ny");
        assertThat(rows(href + "/xlsform?udgave=1").survey())
                .extracting(row -> row.get("name"))
                .contains("a");
        assertThat(rows(href + "/xlsform").survey())
                .extracting(row -> row.get("name"))
                .containsExactly("b");
    }

    private FormRows rows(String path) {
        var rows = workbooks.read(secretariat.download(path).body()).rows();
        if (rows == null) throw new AssertionError(path);
        return rows;
    }
}

package dk.rammevaerk.reporting.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.rammevaerk.reporting.answering.AskedRounds.SKIVE;
import static dk.rammevaerk.reporting.answering.AskedRounds.STRUER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.Visitor;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import dk.rammevaerk.reporting.workbooks.FilledWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Workbooks that come back: with faults, where the web was changed meanwhile, and many at once. */
class AnsweringBookBrowserIT extends AppBrowserTest {
    @Autowired
    Rounds rounds;

    @Autowired
    Questionnaires questionnaires;

    private ReportingRound shelters(String title) {
        var rows = FormFixture.shelters().rows();
        return AskedRounds.open(rounds, questionnaires, title, new FormRows(title, rows.survey(), rows.choices()));
    }

    private FilledWorkbook fetched(String username, ReportingRound round, String authority) {
        return new FilledWorkbook(Visitor.as(username, port)
                .download(round.href(authority) + "/1/excel/hent")
                .body());
    }

    private static FilePayload file(String name, FilledWorkbook workbook) {
        return new FilePayload(name, UploadedFile.EXCEL, workbook.saved());
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aWorkbookIsLookedAtBeforeItIsSaved(int width) {
        var round = shelters("Herberger i regneark " + width);
        var faulty = fetched("indberetter", round, SKIVE)
                .type("har_herberg", "Ja")
                .type("pladser", "tolv")
                .type("belaegning", "meget");
        var mended = fetched("indberetter", round, SKIVE)
                .type("har_herberg", "Nej")
                .type("belaegning", 92.5)
                .type("tekst", "Fra regnearket");
        var page = pageAs("indberetter", width);
        page.navigate(round.href(SKIVE));
        press(page, AriaRole.LINK, "Svar i Excel i stedet");
        assertThat(page.locator("h1")).hasText("Svar i Excel");
        screenshot(page, "svar-excel-" + width);
        assertAccessible(page);
        page.setInputFiles("#felt-fil", file("Svar.xlsx", faulty));
        press(page, AriaRole.BUTTON, "Læs regnearket");
        assertThat(page.locator(".rv-errors li")).hasCount(2);
        assertThat(page.locator(".rv-errors")).containsText("celle");
        screenshot(page, "svar-excel-fejl-" + width);
        assertAccessible(page);

        var other = pageAs("medlem", LAPTOP);
        other.navigate(round.href(SKIVE) + "/1/2");
        other.locator("#felt-tekst").fill("Fra siden");
        other.locator("#felt-takst").fill("1200");
        other.keyboard().press("Tab");
        assertThat(other.locator("#felt-takst ~ .rv-autosave .rv-autosave__mark"))
                .containsText("Gemt");
        assertThat(other.locator("#felt-tekst ~ .rv-autosave .rv-autosave__mark"))
                .containsText("Gemt");

        page.setInputFiles("#felt-fil", file("Svar.xlsx", mended));
        press(page, AriaRole.BUTTON, "Læs regnearket");
        assertThat(page.locator("main")).containsText("Svar.xlsx er læst: 3 svar bliver ændret");
        assertThat(page.locator("main")).containsText("1 svar er ændret her på siden");
        assertThat(page.locator("main")).containsText("Ændret begge steder");
        screenshot(page, "svar-excel-forskel-" + width);
        assertAccessible(page);
        page.locator("input[value=regneark]").focus();
        page.keyboard().press("Space");
        press(page, AriaRole.BUTTON, "Gem svarene fra regnearket");
        assertThat(page.locator("#beskeder")).containsText("3 svar fra regnearket er gemt");
        page.navigate(round.href(SKIVE) + "/1/2");
        assertThat(page.locator("#felt-tekst")).hasValue("Fra regnearket");
        assertThat(page.locator("#felt-belaegning")).hasValue("92,5");
        assertThat(page.locator("#felt-takst")).hasValue("1200");
    }

    @Test
    void manyWorkbooksFindTheirAuthorities() {
        var round = shelters("Herberger i mange regneark");
        var strange = shelters("Herberger i et andet regneark");
        var skive = fetched("sekretariat", round, SKIVE).type("har_herberg", "Nej");
        var struer =
                fetched("sekretariat", round, STRUER).type("har_herberg", "Ja").type("pladser", "mange");
        var wrong = fetched("sekretariat", strange, SKIVE);
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate(round.href() + "/excel");
        page.setInputFiles(
                "#upload-filer",
                new FilePayload[] {file("Et.xlsx", skive), file("To.xlsx", struer), file("Tre.xlsx", wrong)});
        assertThat(page.locator(".rv-upload__rows")).containsText("Skive Kommune: 1 svar fra regnearket er gemt");
        assertThat(page.locator(".rv-upload__rows")).containsText("Struer Kommune: Én ting skal rettes");
        assertThat(page.locator(".rv-upload__rows")).containsText("Regnearket hører til en anden indberetning");
        screenshot(page, "svar-excel-mange-" + LAPTOP);
        assertAccessible(page);
    }
}

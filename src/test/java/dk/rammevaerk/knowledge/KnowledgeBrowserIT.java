package dk.rammevaerk.knowledge;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library in the browser: found and read by a director, written and approved by keyboard. */
class KnowledgeBrowserIT extends AppBrowserTest {
    private static final String DOCTORS = "Hvem må hvad under ordningen med faste læger";
    private static final String PAYMENT = "Principsvar om betaling, når en borger flytter midt i en måned";

    private static Locator in(Page page, AriaRole role, String name) {
        return page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static void press(Page page, AriaRole role, String name) {
        in(page, role, name).focus();
        page.keyboard().press("Enter");
    }

    /** A Word file that says these words. */
    private static FilePayload word(String text) {
        return new FilePayload("Vejledning.docx", UploadedFile.WORD, ItemTemplate.write(text));
    }

    private static void type(Page page, String field, String text) {
        page.locator(field).focus();
        page.keyboard().type(text);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorFindsWhatHoldsAndReadsIt(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/videnbank");
        assertThat(page.locator("#gaelder")).containsText(DOCTORS);
        assertThat(page.locator("main")).not().containsText("Fra henvendelse til plads på et herberg");
        screenshot(page, "videnbank-" + width);
        assertAccessible(page);
        type(page, "#felt-ord", "bivirkninger læge");
        press(page, AriaRole.BUTTON, "Vis artikler");
        assertThat(page.locator("#gaelder li")).hasCount(1);
        press(page, AriaRole.LINK, DOCTORS);
        assertThat(page.locator("h1")).hasText(DOCTORS);
        assertThat(page.locator(".rv-lead")).containsText("Godkendt af DASSOS 18. maj 2026");
        assertThat(page.locator("#versioner li")).hasCount(2);
        screenshot(page, "videnbank-artikel-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Vis forskellene");
        assertThat(page.locator("h1")).hasText("Hvad er ændret?");
        assertThat(page.locator(".rv-diff ins").first()).isVisible();
        screenshot(page, "videnbank-forskelle-" + width);
        assertAccessible(page);
        page.navigate("/videnbank?ord=findesikke");
        assertThat(page.locator(".rv-empty")).containsText("Ingen artikler passer");
        assertAccessible(page);
        page.navigate("/sager/2025-31");
        assertThat(page.locator("#laes-ogsaa")).containsText(DOCTORS);
        screenshot(page, "videnbank-sag-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aPrincipleSaysItsQuestionAndThatItsReviewIsOverdue(int width) {
        var page = pageAs("sekretariat", width);
        assertThat(page.locator("main")).containsText("Artikler, der skal gennemgås");
        page.navigate("/videnbank");
        assertThat(page.locator("#gennemgaas")).containsText("Skulle være gennemgået 31. marts 2026");
        assertThat(page.locator("#kladder")).containsText("Fra henvendelse til plads på et herberg");
        screenshot(page, "videnbank-sekretariat-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, PAYMENT);
        assertThat(page.locator("#spoergsmaalet")).containsText("Hvem betaler");
        assertThat(page.locator("#gaelder h2")).hasText("Svaret");
        assertThat(page.locator(".rv-notice")).containsText("Den skulle være gennemgået");
        screenshot(page, "videnbank-principsvar-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Notér, at den er gennemgået");
        assertThat(page.locator("#felt-naeste")).hasValue("2027-05-18");
        screenshot(page, "videnbank-gennemgaaet-" + width);
        assertAccessible(page);
    }

    /** The main task by keyboard alone: written, given a file, approved, and withdrawn again. */
    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatWritesAnArticleAndNotesTheApproval(int width) {
        forgive("422");
        var title = "Prøvevejledning " + width;
        var page = pageAs("sekretariat", width);
        page.navigate("/videnbank");
        press(page, AriaRole.LINK, "Skriv en artikel");
        press(page, AriaRole.BUTTON, "Gem kladden");
        assertThat(page.locator(".rv-errors")).isFocused();
        screenshot(page, "videnbank-ny-" + width);
        assertAccessible(page);
        type(page, "#felt-titel", title);
        page.locator("[contenteditable=true]").focus();
        page.keyboard().type("Sådan gør vi alle sammen.");
        type(page, "#felt-ansvarlig", "Konsulent, Fællessekretariatet");
        type(page, "#felt-emner", "Prøveemne, Andet");
        press(page, AriaRole.BUTTON, "Gem kladden");
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator("#gaelder")).containsText("Sådan gør vi alle sammen.");
        press(page, AriaRole.LINK, "Læg en fil ved");
        assertThat(page.locator("h1")).hasText("Hvilken fil skal følge med?");
        screenshot(page, "videnbank-fil-" + width);
        assertAccessible(page);
        page.locator("#felt-fil").setInputFiles(word("010203-1234"));
        press(page, AriaRole.BUTTON, "Læg filen ved");
        assertThat(page.locator(".rv-errors")).isFocused();
        page.locator("#felt-fil").setInputFiles(word("DASSOS"));
        press(page, AriaRole.BUTTON, "Læg filen ved");
        assertThat(page.locator("#filer li")).hasCount(1);
        screenshot(page, "videnbank-kladde-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Notér godkendelsen");
        assertThat(page.locator("#felt-naeste")).hasValue("2027-05-18");
        screenshot(page, "videnbank-godkend-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Notér godkendelsen");
        assertThat(page.locator(".rv-lead")).containsText("Godkendt af");
        press(page, AriaRole.LINK, "Træk artiklen tilbage");
        type(page, "#felt-grund", "Det var en prøve");
        press(page, AriaRole.BUTTON, "Træk artiklen tilbage");
        assertThat(page.locator(".rv-notice")).containsText("Det var en prøve");
        screenshot(page, "videnbank-tilbage-" + width);
        assertAccessible(page);
    }
}

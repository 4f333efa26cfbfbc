package dk.rammevaerk.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** The building blocks in a browser, with scripts and without, by mouse and by keyboard. */
class GalleryIT extends BrowserTest {
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void start() {
        server = GalleryServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 800, LAPTOP})
    void everyBlockIsAccessibleAtEveryWidth(int width) {
        var page = page(width);
        page.navigate("/byggesten");
        screenshot(page, "byggesten-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aPageOfItsOwnAsksWithoutScripts(int width) {
        var page = pageWithoutScripts(width);
        page.navigate("/byggesten");
        page.locator("main a[data-dialog]").click();
        assertThat(page.locator("h1")).hasText("Slet punkt 1.5?");
        page.locator("main button").click();
        assertThat(page.locator("#beskeder")).containsText("Punkt 1.5 er slettet");
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheContent() {
        var page = page(LAPTOP);
        page.navigate("/byggesten");
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("a Gå til sidens indhold");
        assertThat(page.locator(".rv-skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(focused(page)).startsWith("main#indhold");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theDrawerOpensAndClosesByKeyboard(int width) {
        var page = page(width);
        page.navigate("/byggesten");
        var menu = page.locator(".rv-drawer > summary");
        menu.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-drawer a[aria-current=page]")).isVisible();
        screenshot(page, "menu-" + width);
        assertAccessible(page);
        page.keyboard().press("Tab");
        assertThat(focused(page)).isEqualTo("a Overblik");
        page.keyboard().press("Escape");
        assertThat(page.locator(".rv-drawer__panel")).isHidden();
        assertThat(focused(page)).isEqualTo("summary Menu");
    }

    @Test
    void theDialogHoldsTheFocusAndGivesItBack() {
        var page = page(LAPTOP);
        page.navigate("/byggesten");
        page.locator("[data-dialog]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog")).isVisible();
        assertThat(focused(page)).isEqualTo("button Behold punktet");
        assertAccessible(page);
        screenshot(page, "bekraeftelse");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).isHidden();
        assertThat(focused(page)).isEqualTo("a Slet punkt 1.5");
    }

    @Test
    void whatTheDialogDoesIsSaidUntilTheMessageIsClosed() {
        var page = page(LAPTOP);
        page.navigate("/byggesten");
        page.locator("[data-dialog]").click();
        page.locator("dialog .button-warning").click();
        var message = page.locator("#beskeder .rv-toast");
        assertThat(message).containsText("Punkt 1.5 er slettet");
        assertAccessible(page);
        message.getByText("Fortryd").click();
        assertThat(message).containsText("Punkt 1.5 er hentet tilbage");
        message.locator(".rv-close").click();
        assertThat(message).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theErrorSummaryTakesTheFocusAndItsLinksLeadToTheFields(int width) {
        var page = page(width);
        page.navigate("/byggesten");
        page.locator("#felt-sted").fill("Viborg Rådhus, M5");
        page.locator("#felt-sted").fill("");
        page.locator("#felt-navn").fill("DASSOS");
        page.locator("#formular button").click();
        forgive("422");
        var summary = page.locator("#formular .rv-errors");
        assertThat(summary).isFocused();
        assertThat(summary).containsText("Én ting skal rettes");
        assertThat(page.locator("#felt-navn")).hasValue("DASSOS");
        screenshot(page, "fejl-" + width);
        assertAccessible(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#felt-sted")).isFocused();
        page.keyboard().type("Teams");
        page.locator("#formular button").click();
        assertThat(page.locator("#beskeder")).containsText("Mødet er oprettet: DASSOS");
    }

    @Test
    void everyFileGetsItsOwnAnswer() {
        var page = page(LAPTOP);
        page.navigate("/byggesten");
        page.locator("#upload-filer").setInputFiles(new FilePayload[] {
            file("referat.pdf", "noget at læse"), file("tom.csv", ""), file("stor.xlsx", "x".repeat(1_500_000))
        });
        var rows = page.locator("form .rv-upload__rows");
        assertThat(rows).containsText("Filen fylder 14 byte");
        assertThat(rows).containsText("Filen er tom. Vælg en fil med indhold.");
        assertThat(rows).containsText("Filen er for stor.");
        assertThat(page.locator("[data-upload-status]")).not().hasText("");
        forgive("413");
        assertAccessible(page);
    }

    @Test
    void filesAreSentTogetherWithoutScripts() {
        var page = pageWithoutScripts(PHONE);
        page.navigate("/byggesten");
        page.locator("#upload-filer").setInputFiles(new FilePayload[] {file("et.pdf", "et"), file("to.pdf", "to")});
        page.getByText("Læs filerne").click();
        assertThat(page.locator("#beskeder")).containsText("2 filer er læst");
    }

    @Test
    void whatWasWrittenIsNotLostWithoutAQuestion() {
        var page = page(LAPTOP);
        page.navigate("/byggesten");
        page.locator("#felt-navn").pressSequentially("KOSU");
        var asked = new java.util.ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        page.navigate("/byggesten/slet");
        assertThat(asked).containsExactly("beforeunload");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aMissingPageSaysWhatToDo(int width) {
        var page = page(width);
        page.navigate("/findes-ikke");
        forgive("404");
        assertThat(page.locator("h1")).hasText("Siden findes ikke");
        screenshot(page, "404-" + width);
        assertAccessible(page);
    }

    @Test
    void aFaultOfOursShowsNothingOfTheProgram() {
        var page = page(LAPTOP);
        page.navigate("/gaar-galt");
        forgive("500");
        assertThat(page.locator("h1")).hasText("Noget gik galt hos os");
        assertThat(page.content()).doesNotContain("secret").doesNotContain("Exception");
        assertAccessible(page);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }
}

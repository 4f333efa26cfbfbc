package dk.rammevaerk.inquiries.dialogue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dialogue in the browser, by keyboard. */
class DialoguesBrowserIT extends AppBrowserTest {
    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorReadsWhatWillBeTalkedAbout(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/dialogmoeder");
        screenshot(page, "dialogmoeder-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Dialogmøde med Socialtilsyn Midt 2027");
        assertThat(page.locator("#bidrag")).containsText("Holstebro Kommune");
        assertThat(page.locator("#fakta")).containsText("Besøgsgruppen til Socialtilsyn Midt");
        screenshot(page, "dialogmoede-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatPlansAndAsks(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/dialogmoeder");
        press(page, AriaRole.LINK, "Planlæg et dialogmøde eller en runde");
        page.locator("#felt-titel").fill("Prøvemøde " + width);
        page.locator("#felt-med").fill("Tilsynet");
        screenshot(page, "dialogmoede-ny-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem dialogen");
        press(page, AriaRole.LINK, "Bed om temaer");
        page.locator("#felt-frist").fill("2098-01-01");
        screenshot(page, "dialogmoede-spoerg-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Spørg dem");
        assertThat(page.locator("aside")).containsText("0 af 20 har svaret");
        press(page, AriaRole.LINK, "Vælg temaer");
        assertThat(page.locator("h1")).hasText("Hvilke temaer skal vi tale om?");
        page.waitForLoadState();
        assertAccessible(page);
        page.navigate(page.url().replace("/temaer", "/aflys"));
        press(page, AriaRole.BUTTON, "Aflys mødet");
        assertThat(page.locator(".rv-head")).containsText("Aflyst");
    }
}

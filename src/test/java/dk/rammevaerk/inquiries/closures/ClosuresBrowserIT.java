package dk.rammevaerk.inquiries.closures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A closure in the browser: found, read, answered and announced by keyboard. */
class ClosuresBrowserIT extends AppBrowserTest {
    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorSeesWhatStopsAndWhatToDo(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/lukninger");
        screenshot(page, "lukninger-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Indskrivningsstop på Bostedet Åsvinget");
        assertThat(page.locator("h1")).hasText("Indskrivningsstop på Bostedet Åsvinget");
        assertThat(page.locator("#opgave")).containsText("Find et andet tilbud");
        assertThat(page.locator("#beroerte li")).hasCount(5);
        screenshot(page, "lukning-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Svar for Skive Kommune");
        assertThat(page.locator("h1")).hasText("Hvad gør Skive Kommune?");
        screenshot(page, "lukning-svar-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aReporterAnnouncesForTheOwnAuthority(int width) {
        forgive("422");
        var page = pageAs("indberetter", width);
        page.navigate("/lukninger");
        press(page, AriaRole.LINK, "Meld en lukning eller et indskrivningsstop ud");
        press(page, AriaRole.BUTTON, "Meld ud til de berørte");
        assertThat(page.locator("[role=alert], .rv-errors").first()).isVisible();
        screenshot(page, "lukning-ny-" + width);
        assertAccessible(page);
        page.locator("#felt-tilbud").fill("Skivehøj " + width);
        page.locator("#felt-driftsherre").fill("Skive Kommune");
        page.locator("#felt-fra").fill("2098-02-01");
        page.locator("#felt-opgave").fill("Sig til, hvad I gør.");
        page.locator("#felt-frist").fill("2098-01-01");
        page.locator("input[name=kommune-0615]").focus();
        page.keyboard().press("Space");
        press(page, AriaRole.BUTTON, "Meld ud til de berørte");
        assertThat(page.locator("h1")).hasText(Pattern.compile("Lukning af Skivehøj.*"));
        assertThat(page.locator("#beroerte")).containsText("Horsens Kommune");
        press(page, AriaRole.LINK, "Kald meldingen tilbage");
        page.locator("#felt-grund").fill("Prøve");
        screenshot(page, "lukning-tilbage-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Kald meldingen tilbage");
        assertThat(page.locator(".rv-lead")).containsText("kaldt tilbage");
    }
}

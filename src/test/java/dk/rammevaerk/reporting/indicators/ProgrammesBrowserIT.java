package dk.rammevaerk.reporting.indicators;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programmes in the browser: read, begun, and their figures entered by keyboard and from a file. */
class ProgrammesBrowserIT extends AppBrowserTest {
    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorSeesHowFarTheDoctorsAre(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/programmer");
        assertThat(page.locator("h1")).hasText("Hvor langt er vi?");
        screenshot(page, "programmer-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Faste læger på botilbud");
        assertThat(page.locator("h1")).hasText("Faste læger på botilbud");
        assertThat(page.locator(".rv-figures")).containsText("13");
        assertThat(page.locator("#maal-1 h2")).containsText(Pattern.compile("41.af.318"));
        assertThat(page.locator("#maal-1 tfoot tr").first()).containsText(Pattern.compile("30.af.219"));
        assertThat(page.locator("#maal-1 tfoot tr").first()).containsText(Pattern.compile("7.af.27"));
        assertThat(page.locator("#maal-1 tfoot tr").first()).containsText(Pattern.compile("4.af.72"));
        assertThat(page.locator("#maal-1 tbody tr")).hasCount(19);
        assertThat(page.locator(".rv-tile")).hasCount(19);
        assertThat(page.locator("main")).not().containsText("Indtast tal");
        screenshot(page, "program-laeger-" + width);
        assertAccessible(page);
        page.navigate("/programmer/saerlige-pladser-i-psykiatrien");
        assertThat(page.locator(".rv-figures__one")).hasCount(4);
        screenshot(page, "program-psykiatri-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatBeginsAProgrammeAndEntersItsFigures(int width) {
        forgive("422");
        var page = pageAs("sekretariat", width);
        page.navigate("/programmer/ny");
        page.locator("#felt-titel").fill("F-ACT-team " + width);
        page.locator("#felt-formaal").fill("Teams, der kommer ud til borgeren.");
        screenshot(page, "program-ny-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem programmet");
        assertThat(page.locator("h1")).hasText("F-ACT-team " + width);
        press(page, AriaRole.LINK, "Tilføj en indikator");
        press(page, AriaRole.BUTTON, "Gem indikatoren");
        assertThat(page.locator(".rv-errors")).isFocused();
        page.locator("#felt-navn").fill("Teams i kommunerne");
        page.locator("#felt-definition").fill("Vi tæller teams, der er i gang.");
        page.locator("#felt-art").selectOption("COUNT");
        page.locator("#felt-enhed").fill("teams");
        page.locator("#felt-fund").fill("er i gang");
        page.locator("input[name=opdeling-AUTHORITY]").check();
        page.locator("#felt-maal").fill("Mindst ét i hver kommune");
        page.locator("#felt-regel").selectOption("IN_EACH");
        page.locator("#felt-vaerdi").fill("1");
        screenshot(page, "maal-ny-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem indikatoren");
        press(page, AriaRole.LINK, "Indtast tal");
        assertThat(page.locator("h1")).hasText("Hvad er tallene?");
        page.locator("#felt-pr").fill("2098-03-01");
        page.locator("#felt-antal-0779-alle").focus();
        page.keyboard().type("to");
        page.keyboard().press("Shift+Tab");
        page.keyboard().type("1");
        page.locator("#felt-kilde").fill("Oplyst på mødet");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Skive Kommune: Det kan ikke læses som ét bestemt tal");
        screenshot(page, "tal-" + width);
        assertAccessible(page);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#felt-antal-0779-alle")).isFocused();
        page.locator("#felt-antal-0779-alle").fill("2");
        page.keyboard().press("Enter");
        assertThat(page.locator("#maal-1 h2")).containsText(Pattern.compile("3.teams er i gang"));
        assertThat(page.locator("#maal-1")).containsText("Tal fra 2 af 19 kommuner");
        screenshot(page, "program-delvist-" + width);
        assertAccessible(page);
        fromAFile(page, width);
    }

    private void fromAFile(Page page, int width) {
        press(page, AriaRole.LINK, "Hent tal fra en fil");
        lay(page, "2098-03-01", "Kommune;Antal\nSkive;to\nAtlantis;1\n");
        assertThat(page.locator(".rv-errors")).containsText("teams.csv, linje 2, kolonnen Antal");
        assertThat(page.locator(".rv-errors"))
                .containsText("linje 3, kolonnen Kommune: Kommunen “Atlantis” kendes ikke");
        screenshot(page, "fil-fejl-" + width);
        assertAccessible(page);
        lay(page, "2098-03-01", "Kommune;Antal\n0779;4\nStruer;0\n");
        assertThat(page.locator("h1")).hasText("Er det de rigtige tal?");
        assertThat(page.locator("main")).containsText("Skive Kommune: fra 2 til 4");
        screenshot(page, "fil-set-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem tallene");
        assertThat(page.locator(".rv-errors")).containsText("Skriv hvorfor");
        page.locator("#felt-grund").fill("Nye tal fra kommunerne");
        page.keyboard().press("Enter");
        assertThat(page.locator("#maal-1 h2")).containsText(Pattern.compile("4.teams er i gang"));
        press(page, AriaRole.LINK, "Se historikken");
        assertThat(page.locator("main")).containsText("Begrundelse: Nye tal fra kommunerne");
        assertThat(page.locator("main")).containsText("Struer Kommune: fra ikke oplyst til 0");
        screenshot(page, "historik-" + width);
        assertAccessible(page);
    }

    private static void lay(Page page, String day, String text) {
        page.locator("#felt-pr").fill(day);
        page.locator("#felt-fil")
                .setInputFiles(new FilePayload("teams.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        press(page, AriaRole.BUTTON, "Læs filen");
    }
}

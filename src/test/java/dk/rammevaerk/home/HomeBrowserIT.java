package dk.rammevaerk.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page, as each role meets it, and the pages that every foot leads to. */
class HomeBrowserIT extends AppBrowserTest {
    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void thePublicSeesWhatIsPublished(int width) {
        var page = page(width);
        page.navigate("/");
        assertThat(page.locator("h1")).hasText("Hvad beslutter vi om de mest specialiserede tilbud?");
        assertThat(page.locator(".rv-list a").first()).isVisible();
        assertThat(page.locator("main")).not().containsText("Afholdt");
        assertThat(page.locator("main")).not().containsText("Referater, der venter");
        screenshot(page, "forside-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({
        "sekretariat, 390",
        "sekretariat, 1280",
        "formand, 1280",
        "medlem, 390",
        "indberetter, 1280",
        "takstgruppe, 390",
        "administrator, 1280"
    })
    void everyRoleSeesWhatWaitsForIt(String username, int width) {
        var page = pageAs(username, width);
        var sections = page.locator("main h2");
        if (username.equals("sekretariat")) {
            assertThat(sections).containsText(new String[] {"Referater, der venter", "Seneste møder"});
        } else {
            assertThat(sections).containsText(new String[] {"Seneste møder"});
        }
        screenshot(page, "forside-" + username + "-" + width);
        assertAccessible(page);
    }

    @Test
    void theNavigationHoldsOnlyWhatARoleCanUse() {
        assertThat(pageAs("medlem", LAPTOP).locator(".rv-nav--side")).not().containsText("Brugere");
        assertThat(pageAs("sekretariat", LAPTOP).locator(".rv-nav--side")).not().containsText("Brugere");
        assertThat(pageAs("administrator", LAPTOP).locator(".rv-nav--side")).containsText("Brugere");
        assertThat(pageAs("indberetter", LAPTOP).locator(".rv-nav--side")).not().containsText("Indlæs");
    }

    @ParameterizedTest
    @CsvSource({
        "/kontakt, 390",
        "/kontakt, 1280",
        "/privatliv, 390",
        "/privatliv, 1280",
        "/tilgaengelighed, 390",
        "/tilgaengelighed, 1280"
    })
    void theFootLeadsToTheInformation(String path, int width) {
        var page = page(width);
        page.navigate("/");
        page.locator(".rv-footer a[href='" + path + "']").click();
        assertThat(page.locator("h1")).isVisible();
        screenshot(page, path.substring(1) + "-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void whatIsForOthersSaysSo(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/administration/brugere");
        forgive("403");
        assertThat(page.locator("h1")).hasText("Det har du ikke adgang til");
        assertAccessible(page);
    }

    @ParameterizedTest
    @CsvSource({"390", "1280"})
    void onesOwnAccountIsOneClickAway(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/konto");
        screenshot(page, "konto-" + width);
        assertAccessible(page);
        forgive("422");
        page.locator("#felt-nuvaerende").fill("forkert");
        page.locator("#felt-ny").fill("kort");
        page.locator("#felt-gentaget").fill("kort");
        page.locator("main .button-primary").click();
        assertThat(page.locator(".rv-errors")).containsText("Den nuværende adgangskode passer ikke.");
        assertThat(page.locator(".rv-errors")).containsText("Brug mindst 15 tegn.");
        screenshot(page, "konto-fejl-" + width);
        assertAccessible(page);
    }
}

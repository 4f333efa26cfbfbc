package dk.rammevaerk.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.TaskDesk;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The first page, as each role meets it, and the pages that every foot leads to. */
class HomeBrowserIT extends AppBrowserTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    TaskDesk desk;

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
        var late = "Svar fra forsiden " + NUMBER.incrementAndGet();
        if (username.equals("takstgruppe")) {
            SignedInAs.secretariat();
            desk.give(Assignment.of(late, "takstgruppen", new Assignee.ToForum(), LocalDate.of(2003, 1, 15)), null);
            SignedInAs.nobody();
        }
        var page = pageAs(username, width);
        assertThat(page.locator("main h2"))
                .containsText(
                        switch (username) {
                            case "sekretariat" ->
                                new String[] {
                                    "Næste møde",
                                    "Mine opgaver",
                                    "Høringer og svar",
                                    "Sager, der står stille",
                                    "Ledige og udløbende poster",
                                    "Dagsordener og referater",
                                    "Forslag, der venter",
                                    "Referater, der venter",
                                    "Seneste møder"
                                };
                            case "formand", "medlem" ->
                                new String[] {
                                    "Næste møde", "Mine opgaver", "Min kommune eller region skylder", "Seneste møder"
                                };
                            case "indberetter" -> new String[] {"Min kommune eller region skylder", "Seneste møder"};
                            case "takstgruppe" -> new String[] {"Næste møde", "Mine opgaver", "Seneste møder"};
                            default -> new String[] {"Seneste møder"};
                        });
        switch (username) {
            case "formand", "medlem" ->
                assertThat(section(page, "Mine opgaver")).containsText("Læs udkastet til handlingsplan");
            case "indberetter" ->
                assertThat(section(page, "Min kommune eller region skylder")
                                .locator("li a")
                                .first())
                        .isVisible();
            case "takstgruppe" -> {
                assertThat(page.locator("main .rv-lead")).containsText("forsinke");
                assertThat(section(page, "Mine opgaver")).containsText(late);
            }
            case "administrator" -> assertThat(section(page, "Mine opgaver")).hasCount(0);
            default -> assertThat(section(page, "Sager, der står stille")).isVisible();
        }
        screenshot(page, "forside-" + username + "-" + width);
        assertAccessible(page);
    }

    private static Locator section(Page page, String heading) {
        return page.locator("main section:has(h2:has-text('" + heading + "'))");
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

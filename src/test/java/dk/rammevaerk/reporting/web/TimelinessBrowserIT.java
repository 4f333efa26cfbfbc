package dk.rammevaerk.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers in time, read in the browser and reached by keyboard. */
class TimelinessBrowserIT extends AppBrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatSeesWhoAnswersInTime(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/indberetning");
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Se, hvem der svarer til tiden"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Hvem svarer til tiden?");
        assertThat(page.locator("main")).containsText("Efter fristen");
        assertThat(page.locator("main")).containsText("Ikke spurgt");
        screenshot(page, "rettidighed-" + width);
        assertAccessible(page);
    }
}

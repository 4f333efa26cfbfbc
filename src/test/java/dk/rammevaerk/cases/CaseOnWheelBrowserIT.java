package dk.rammevaerk.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of a case through the fora, drawn on the year wheel and told below it. */
class CaseOnWheelBrowserIT extends AppBrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theWayOfACaseIsDrawnOnTheYearWheelAndToldBelowIt(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/sager/2026-14");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se i årshjulet"))
                .click();
        assertThat(page.locator("h1")).hasText("Hvornår mødes vi?");
        assertThat(page.locator(".rv-wheel-years [aria-current]")).hasText("2026");
        assertThat(page.locator("#felt-sag")).hasValue("2026-14");
        assertThat(page.locator("#vej .rv-way li")).hasCount(8);
        assertThat(page.locator("#vej .rv-way li").first()).containsText("DASSOS");
        assertThat(page.locator("#vej .rv-way li").first()).containsText("færdig");
        assertThat(page.locator("#vej a").first()).hasAttribute("href", "/sager/2026-14");
        assertThat(page.locator("[data-stop]")).hasCount(6);
        assertThat(page.locator("[data-wheel] svg line")).hasCount(5);
        assertThat(page.locator(".rv-wheel").isVisible()).isEqualTo(width == LAPTOP);
        screenshot(page, "aarshjul-sag-" + width);
        assertAccessible(page);

        page.locator("#felt-sag").selectOption("");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis møder"))
                .click();
        assertThat(page.locator("#vej")).hasCount(0);
        page.navigate("/aarshjul?sag=1999-1");
        assertThat(page.locator("h1")).hasText("Hvornår mødes vi?");
        assertThat(page.locator("#vej")).hasCount(0);
    }
}

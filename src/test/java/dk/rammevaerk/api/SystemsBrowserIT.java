package dk.rammevaerk.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator gives a system access and takes it back; a developer reads how to begin. */
class SystemsBrowserIT extends AppBrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aSystemGetsAccessAndLosesIt(int width) {
        var name = "Ledelsesoverblik " + width;
        var page = pageAs("administrator", width);
        page.navigate("/administration/systemer/ny");
        screenshot(page, "system-nyt-" + width);
        assertAccessible(page);
        page.locator("#felt-navn").fill(name);
        page.locator("input[name=ret][value='MEMBER:dassos']").check();
        page.locator("main .button-primary").click();
        var secret = page.locator(".rv-secret code").textContent();
        assertThat(AskingSystem.with(secret, port).get("/api/v1/meetings").statusCode())
                .isEqualTo(200);
        screenshot(page, "system-token-" + width);
        assertAccessible(page);

        page.navigate("/administration/systemer");
        screenshot(page, "systemer-" + width);
        assertAccessible(page);
        page.locator("tr", new Page.LocatorOptions().setHasText(name))
                .locator("a")
                .click();
        assertThat(page.content()).doesNotContain(secret);
        page.getByText("Luk for systemet").click();
        page.locator("main .button-warning").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("Lukket");
        assertThat(AskingSystem.with(secret, port).get("/api/v1/meetings").statusCode())
                .isIn(401, 429);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aDeveloperReadsHowToBegin(int width) {
        var page = page(width);
        page.navigate("/aabne-data");
        assertThat(page.locator("h1")).hasText("Hvordan henter I data?");
        screenshot(page, "aabne-data-" + width);
        assertAccessible(page);
    }
}

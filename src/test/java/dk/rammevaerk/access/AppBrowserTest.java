package dk.rammevaerk.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.pages.BrowserTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Base of browser tests of the whole program; see {@link RunningApp}. */
@RunningApp
public abstract class AppBrowserTest extends BrowserTest {
    @LocalServerPort
    protected int port;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    /** A page of this width for somebody who has signed in as one of the demonstration's accounts. */
    protected Page pageAs(String username, int width) {
        var page = page(width);
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill(username);
        page.locator("#felt-adgangskode").fill("rammevaerk");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).hasText("Hvad venter på mig?");
        return page;
    }
}

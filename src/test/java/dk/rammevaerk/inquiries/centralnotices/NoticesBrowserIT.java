package dk.rammevaerk.inquiries.centralnotices;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A central notice and a letter in the browser, by keyboard. */
class NoticesBrowserIT extends AppBrowserTest {
    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorReadsHowFarTheAnswerIs(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/centrale-udmeldinger");
        screenshot(page, "udmeldinger-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Fornyet behandling: voksne med svære spiseforstyrrelser");
        assertThat(page.locator("#overskrift-1")).containsText("Viborg Kommune");
        assertThat(page.locator(".rv-lead")).containsText("1 af 5 overskrifter er besvaret");
        assertThat(page.locator("#fakta")).containsText("Central udmelding om voksne med svære spiseforstyrrelser");
        screenshot(page, "udmelding-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Svar for Skive Kommune");
        assertThat(page.locator("h1")).hasText("Hvad bidrager Skive Kommune med?");
        screenshot(page, "udmelding-bidrag-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatWritesFromTheContributions(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/centrale-udmeldinger");
        press(page, AriaRole.LINK, "Fornyet behandling: voksne med svære spiseforstyrrelser");
        press(page, AriaRole.LINK, "Skriv om Faglige forudsætninger");
        assertThat(page.locator("main")).containsText("Hvad svarer vi om Faglige forudsætninger?");
        screenshot(page, "udmelding-skriv-" + width);
        assertAccessible(page);
        page.navigate("/centrale-udmeldinger/ny");
        screenshot(page, "udmelding-ny-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorReadsALetterAndWhoBacksIt(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/breve");
        screenshot(page, "breve-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Lægedækning på botilbud");
        assertThat(page.locator("#bakker-op")).containsText("Aarhus Kommune");
        screenshot(page, "brev-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Svar for Skive Kommune");
        assertThat(page.locator("main")).containsText("Bak op om brevet");
        assertAccessible(page);
    }
}

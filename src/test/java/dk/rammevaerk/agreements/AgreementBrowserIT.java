package dk.rammevaerk.agreements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agreement in the browser: read at every width, written by keyboard. */
class AgreementBrowserIT extends AppBrowserTest {
    private static final int ZOOMED = 320;

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aDirectorReadsHowFarTheAgreementIs(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/rammeaftaler");
        screenshot(page, "rammeaftaler-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Rammeaftale 2027-28");
        assertThat(page.locator("h1")).hasText("Hvor langt er Rammeaftale 2027-28?");
        assertThat(page.locator(".rv-lead")).containsText("17 af 20 råd har vedtaget");
        assertThat(page.locator("#principper h3")).hasCount(4);
        assertThat(page.locator("#handlingsplan")).containsText("Mennesker med komplekse behov");
        assertThat(page.locator("#udmeldinger")).containsText("Silkeborg Kommune");
        screenshot(page, "rammeaftale-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Status på handlingsplanen");
        assertThat(page.locator("#felt-tekst")).hasValue(Pattern.compile("## Mental sundhed"));
        screenshot(page, "handlingsplan-" + width);
        assertAccessible(page);
        page.navigate("/rammeaftaler/2027-28");
        press(page, AriaRole.LINK, "Rammeaftale 2027-28");
        press(page, AriaRole.BUTTON, "Vis forskellene");
        assertThat(page.locator(".rv-diff ins").first()).isVisible();
        screenshot(page, "rammeaftale-del-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void everybodyReadsThePublishedAgreement(int width) {
        var page = page(width);
        page.navigate("/rammeaftaler");
        press(page, AriaRole.LINK, "Rammeaftale 2025-26");
        assertThat(page.locator("h1")).hasText("Hvad står der i Rammeaftale 2025-26?");
        assertThat(page.locator("#udmeldinger")).hasCount(0);
        screenshot(page, "rammeaftale-offentlig-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Se godkendelserne");
        assertThat(page.locator("h1")).hasText("Rammeaftale 2025-26 er vedtaget overalt");
        screenshot(page, "godkendelser-offentlig-" + width);
        assertAccessible(page);
    }

    @Test
    void theSecretariatBringsAnAgreementFromNothingToTheCouncilsByKeyboard() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/rammeaftaler");
        press(page, AriaRole.LINK, "Begynd en ny rammeaftale");
        page.locator("#felt-aar").fill("2087");
        page.locator("#felt-frist").fill("2086-12-01");
        press(page, AriaRole.BUTTON, "Begynd rammeaftalen");
        assertThat(page.locator("h1")).hasText("Hvor langt er Rammeaftale 2087-88?");
        press(page, AriaRole.LINK, "Send i høring");
        press(page, AriaRole.BUTTON, "Send i høring");
        assertThat(page.locator("#beskeder")).containsText("er sendt i høring");
        assertThat(page.locator("main [aria-disabled='true']")).hasText("Send til godkendelse i rådene");
        page.navigate("/rammeaftaler/2087-88/skridt/godkendelse");
        assertThat(page.locator("#felt-indstilling"))
                .hasValue("godkender Rammeaftale 2087-88 med styringsaftale og bilag");
        assertAccessible(page);
        forgive("422");
        press(page, AriaRole.BUTTON, "Læg aftalen frem for rådene");
        assertThat(page.locator(".rv-errors")).containsText("mindst én del");

        page.navigate("/rammeaftaler/2087-88");
        press(page, AriaRole.LINK, "Tilføj en del");
        page.locator("#felt-titel").fill("Aftaletekst");
        press(page, AriaRole.BUTTON, "Tilføj delen");
        press(page, AriaRole.LINK, "Skriv næste version");
        page.locator(".ProseMirror").click();
        page.keyboard().type("Vi deler pladserne.");
        assertAccessible(page);
        screenshot(page, "rammeaftale-skriv-1280");
        press(page, AriaRole.BUTTON, "Gem som ny version");
        assertThat(page.locator("main")).containsText("Vi deler pladserne.");
        page.navigate("/rammeaftaler/2087-88");
        press(page, AriaRole.LINK, "Tilføj et princip");
        page.locator("#felt-titel").fill("Kvalitet");
        page.locator("#felt-tekst").fill("Vi følger kvaliteten sammen.");
        press(page, AriaRole.BUTTON, "Gem princippet");
        press(page, AriaRole.LINK, "Tilføj et initiativ til Kvalitet");
        page.locator("#felt-tekst").fill("Et temamøde om året.");
        press(page, AriaRole.BUTTON, "Tilføj initiativet");
        assertThat(page.locator("#principper")).containsText("Et temamøde om året.");
        press(page, AriaRole.LINK, "Send til godkendelse i rådene");
        press(page, AriaRole.BUTTON, "Læg aftalen frem for rådene");
        press(page, AriaRole.LINK, "Se godkendelserne");
        assertThat(page.locator(".rv-figures__one").first()).containsText("0 af 20 har vedtaget");
        screenshot(page, "godkendelser-begynd-1280");
        assertAccessible(page);
    }
}

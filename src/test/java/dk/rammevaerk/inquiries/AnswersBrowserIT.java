package dk.rammevaerk.inquiries;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has answered, and a director who answers by keyboard on both widths. */
class AnswersBrowserIT extends AppBrowserTest {
    private static final String HEARD = "/hoeringer/hoering-om-rammeaftale-2027-28";
    private static final String RESPONSE = "/hoeringssvar/hoeringssvar-om-vejledning-til-de-mest-specialiserede-tilbud";
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";

    @Autowired
    Inquiries inquiries;

    @Autowired
    Answers answers;

    private String ask() {
        var subject = UUID.randomUUID();
        SignedInAs.secretariat();
        try {
            inquiries.open(InquiryFixture.opening(
                    subject,
                    "/hoeringer/" + subject,
                    InquiryKind.CONSULTATION,
                    "dassos",
                    AnswerAudience.ALL_INSIDE,
                    SKIVE,
                    STRUER));
            answers.give(subject, STRUER, new Answering(List.of(new AnswerText(1, "Fra Struer", 0))), null);
        } finally {
            SignedInAs.nobody();
        }
        return "/hoeringer/" + subject + "/svar";
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void everyPageOfAConsultationIsReadByAll(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/hoeringer");
        assertThat(page.locator("h1")).hasText("Hvad bliver vi hørt om?");
        screenshot(page, "hoeringer-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Høring om Rammeaftale 2027-28");
        assertThat(page.locator("h1")).hasText("Høring om Rammeaftale 2027-28");
        assertThat(page.locator("main")).containsText("19 af 20 har svaret");
        screenshot(page, "hoering-" + width);
        assertAccessible(page);
        page.navigate(HEARD + "/svar");
        assertThat(page.locator(".rv-tile")).hasCount(20);
        assertThat(page.locator(".rv-answers tbody")).containsText("Svaret efter fristen");
        screenshot(page, "hoering-svar-" + width);
        assertAccessible(page);
        page.navigate(HEARD + "/hoeringsnotat");
        assertThat(page.locator("h1")).hasText("Hvad blev der af svarene?");
        screenshot(page, "hoeringsnotat-" + width);
        assertAccessible(page);
        page.navigate("/hoeringer/ny");
        screenshot(page, "hoering-ny-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aHearingResponseIsReadByAll(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate(RESPONSE);
        assertThat(page.locator("main")).containsText("4 af 20 har svaret");
        screenshot(page, "hoeringssvar-" + width);
        assertAccessible(page);
        page.navigate(RESPONSE + "/tekst");
        screenshot(page, "hoeringssvar-tekst-" + width);
        assertAccessible(page);
        for (var other : List.of("/hoeringssvar", "/hoeringssvar/ny", RESPONSE + "/svar")) {
            page.navigate(other);
            assertAccessible(page);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorAnswersByKeyboardAndNothingTypedIsLost(int width) {
        var href = ask();
        var page = pageAs("medlem", width);
        page.navigate(href);
        press(page, AriaRole.LINK, "Skive Kommune");
        assertThat(page.locator("h1")).hasText("Hvad mener Skive Kommune?");
        forgive("422");
        press(page, AriaRole.BUTTON, "Afgiv svaret");
        assertThat(page.locator(".rv-errors")).containsText("Svaret er tomt");
        screenshot(page, "svar-tomt-" + width);
        assertAccessible(page);
        page.locator("#felt-svar-1").focus();
        page.keyboard().type("Vi er enige i det om børn");
        page.keyboard().press("Tab");
        assertThat(page.locator(".rv-autosave__mark").nth(1)).containsText("Gemt kl.");
        page.navigate(href + "/" + SKIVE);
        assertThat(page.locator("#felt-svar-1")).hasValue("Vi er enige i det om børn");
        page.locator("#felt-svar-2").focus();
        page.keyboard().type("Ret afsnittet om voksne");
        page.setInputFiles(
                "#felt-filer", new FilePayload("Brev.docx", UploadedFile.WORD, ItemTemplate.write("DASSOS")));
        press(page, AriaRole.BUTTON, "Afgiv svaret");
        assertThat(page.locator("#beskeder")).containsText("Svaret fra Skive Kommune er afgivet");
        assertThat(page.locator("main")).containsText("Ret afsnittet om voksne");
        assertThat(page.locator("#filer a")).hasText("Brev");
        screenshot(page, "svar-afgivet-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Ret svaret");
        assertThat(page.locator("#felt-svar-2")).hasValue("Ret afsnittet om voksne");
        page.navigate(href + "/" + STRUER);
        assertThat(page.locator("main")).containsText("Fra Struer");
        assertThat(page.locator("main form")).hasCount(0);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatRepliesByKeyboard(int width) {
        var href = ask();
        var page = pageAs("sekretariat", width);
        page.navigate(href + "/" + STRUER + "/behandling");
        page.locator("#felt-vurdering-1").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#felt-vurdering-1")).hasValue("PARTLY");
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem behandlingen");
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvorfor");
        screenshot(page, "behandling-" + width);
        assertAccessible(page);
        page.locator("#felt-grund-1").fill("Det står allerede i afsnit 3.2");
        press(page, AriaRole.BUTTON, "Gem behandlingen");
        assertThat(page.locator("#beskeder")).containsText("Behandlingen af svaret fra Struer Kommune er gemt");
        assertThat(page.locator(".rv-answers tbody")).containsText("Behandlet");
    }
}

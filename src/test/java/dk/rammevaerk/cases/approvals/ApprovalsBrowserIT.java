package dk.rammevaerk.cases.approvals;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.kernel.DanishFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The approvals as the secretariat follows them, and as a director registers one by keyboard. */
class ApprovalsBrowserIT extends AppBrowserTest {
    private static final int ZOOMED = 320;
    private static final String SKIVE = "0779";
    private static final String STRUER = "0671";
    private static final String REGION = "1082";

    @Autowired
    CouncilApprovals approvals;

    private String openARound() {
        var subject = UUID.randomUUID();
        SignedInAs.secretariat();
        try {
            approvals.open(ApprovalRoundFixture.opening(subject, "dassos", List.of(SKIVE, STRUER, REGION)));
        } finally {
            SignedInAs.nobody();
        }
        return "/rammeaftaler/" + subject + "/godkendelser";
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void theSecretariatSeesWhoLacks(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/rammeaftaler/2027-28/godkendelser");
        assertThat(page.locator("h1")).hasText("Hvem mangler at vedtage Rammeaftale 2027-28?");
        assertThat(page.locator(".rv-figures__one").first()).containsText("17 af 20 har vedtaget, én med forbehold");
        assertThat(page.locator(".rv-tile")).hasCount(20);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("De tre, der mangler")))
                .isVisible();
        assertThat(page.locator(".rv-lacking > li").first()).containsText("Rykket 16.\u00A0november");
        assertThat(page.locator(".rv-councils tbody tr").first()).containsText("Norddjurs Kommune");
        assertThat(page.locator(".rv-councils tbody tr").last()).containsText("Aarhus Kommune");
        screenshot(page, "godkendelser-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Forbehold 1");
        assertThat(page.locator(".rv-councils tbody tr")).hasCount(1);
        assertThat(page.locator(".rv-councils tbody tr"))
                .containsText("Forbehold: takstloft fra 2029 behandles særskilt");
        page.navigate("/rammeaftaler/2027-28/godkendelser/pakke");
        assertThat(page.locator("h1")).hasText("Hvad skal byrådene tage stilling til?");
        screenshot(page, "pakke-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorRegistersTheirCouncilsAnswerByKeyboard(int width) {
        var href = openARound();
        var page = pageAs("medlem", width);
        page.navigate(href);
        press(page, AriaRole.LINK, "Skive Kommune");
        assertThat(page.locator("h1")).hasText("Hvad har Skive Kommune besluttet?");
        page.locator("#felt-status").focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#felt-status")).hasValue("ADOPTED_WITH_RESERVATION");
        page.locator("#felt-dato").fill("2026-05-12");
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvad forbeholdet går ud på");
        assertThat(page.locator("#felt-dato")).hasValue("2026-05-12");
        screenshot(page, "godkendelse-ret-" + width);
        assertAccessible(page);
        page.locator("#felt-forbehold").focus();
        page.keyboard().type("Kun med fælles loft");
        page.setInputFiles(
                "#felt-bevis", new FilePayload("Udskrift.docx", UploadedFile.WORD, ItemTemplate.write("DASSOS")));
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator("#beskeder")).containsText("Svaret fra Skive Kommune er gemt");
        assertThat(page.locator(".rv-councils tbody")).containsText("Forbehold: Kun med fælles loft");
        assertThat(page.locator("a[href$='/" + SKIVE + "/bevis']")).hasText("Udskrift, Skive Kommune");
        assertThat(page.locator("main")).containsText("Åbne spørgsmål til forummet");
        page.navigate(href + "/" + STRUER);
        assertThat(page.locator("form[action$='/" + STRUER + "']")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    void whoWasSecondIsToldAndKeepsTheirWords() {
        var href = openARound();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate(href + "/" + SKIVE);
        page.locator("#felt-status").selectOption("ADOPTED");
        page.locator("#felt-dato").fill("2026-05-12");
        page.locator("#felt-henvisning").fill("Udskrift, punkt 7");
        SignedInAs.secretariat();
        var subject = UUID.fromString(href.split("/", 4)[2]);
        approvals.register(subject, SKIVE, 0, CouncilAnswer.onAgenda(LocalDate.of(2026, 6, 2)), null);
        SignedInAs.nobody();
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("En anden har registreret et svar");
        assertThat(page.locator(".rv-head__facts")).containsText("2.\u00A0juni 2026");
        assertThat(page.locator("#felt-henvisning")).hasValue("Udskrift, punkt 7");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator("#beskeder")).containsText("Svaret fra Skive Kommune er gemt");
    }

    @Test
    void theReminderAsksFirstAndIsRemembered() {
        var href = openARound();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate(href);
        press(page, AriaRole.LINK, "Send rykker til 3 kommuner");
        assertThat(page.locator("dialog[open]")).containsText("Der går én mail til hver");
        assertAccessible(page);
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Send rykker til 3 kommuner"))
                .press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Rykkeren er sendt til");
        assertThat(page.locator(".rv-lacking > li").first())
                .containsText("Rykket " + DanishFormat.dayAndMonth(approvals.today()));
        assertThat(page.locator("main [aria-disabled='true']")).hasText("Send rykker");
        page.navigate(href + "/rykker");
        assertThat(page.locator("h1")).containsText("Hvem mangler");
    }

    @Test
    void aProofWithNumbersIsNotKeptUntilSomebodyVouchesAndItsReplacementAsksWhy() throws IOException {
        var href = openARound();
        var page = pageAs("medlem", LAPTOP);
        page.navigate(href + "/" + SKIVE);
        page.locator("#felt-status").selectOption("ADOPTED");
        page.locator("#felt-dato").fill("2026-05-12");
        page.setInputFiles("#felt-bevis", word("Skjult.docx", ItemTemplate.write("010203-1234")));
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("CPR-nummer i filen, hvor man ikke ser det");
        assertThat(page.locator("#felt-tal")).hasCount(0);

        page.setInputFiles("#felt-bevis", word("Protokol.docx", saying("Journalnummer 010203-1234")));
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("Der står måske et CPR-nummer på linje 1");
        assertAccessible(page);
        page.locator("#felt-tal").selectOption("OTHER_NUMBER");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("Vælg filen igen");
        page.setInputFiles("#felt-bevis", word("Protokol.docx", saying("Journalnummer 010203-1234")));
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator("a[href$='/" + SKIVE + "/bevis']")).hasText("Udskrift, Skive Kommune");

        page.navigate(href + "/" + SKIVE);
        page.setInputFiles("#felt-bevis", word("Ny protokol.docx", saying("Punkt 9")));
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvorfor svaret rettes");
        page.locator("#felt-grund").fill("Den første manglede en side");
        page.setInputFiles("#felt-bevis", word("Ny protokol.docx", saying("Punkt 9")));
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator("#beskeder")).containsText("Svaret fra Skive Kommune er gemt");
        page.navigate(href + "/" + SKIVE);
        assertThat(page.locator("main")).containsText("Grund: Den første manglede en side");
        var former = page.locator("a[href*='/bevis/']");
        assertThat(former).hasText("Bevis dengang: Protokol.docx");
        var fetched = page.request().get(former.evaluate("link => link.href").toString());
        assertThat(fetched.status()).isEqualTo(200);
        assertThat(page.request()
                        .get(former.evaluate("link => link.href")
                                .toString()
                                .replace("/" + SKIVE + "/", "/" + STRUER + "/"))
                        .status())
                .isEqualTo(404);
    }

    private static FilePayload word(String name, byte[] content) {
        return new FilePayload(name, UploadedFile.WORD, content);
    }

    private static byte[] saying(String text) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText(text);
            document.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFileOfAnotherKindIsNotKept() {
        var href = openARound();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate(href + "/" + SKIVE);
        page.locator("#felt-status").selectOption("ADOPTED");
        page.locator("#felt-dato").fill("2026-05-12");
        page.setInputFiles(
                "#felt-bevis", new FilePayload("program.exe", "application/octet-stream", "MZ".getBytes(UTF_8)));
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem svaret");
        assertThat(page.locator(".rv-errors")).containsText("Filen kan ikke bruges som bilag");
        assertThat(page.locator("#felt-dato")).hasValue("2026-05-12");
    }
}

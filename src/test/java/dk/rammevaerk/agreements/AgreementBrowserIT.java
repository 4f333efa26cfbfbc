package dk.rammevaerk.agreements;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An agreement in the browser: read at every width, written by keyboard. */
class AgreementBrowserIT extends AppBrowserTest {
    private static final int ZOOMED = 320;

    @Autowired
    Agreements agreements;

    @Autowired
    Parts parts;

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
        assertThat(page.locator(".rv-status")).containsText("Mental sundhed");
        assertThat(page.locator("#dagsorden")).hasCount(0);
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
    void itsCaseShowsWhatTheCouncilsAnswered(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/rammeaftaler/2027-28");
        screenshot(page, "rammeaftale-sekretariat-" + width);
        press(page, AriaRole.LINK, "Sag 2026-14");
        assertThat(page.locator(".rv-head__facts")).containsText("Hører til Rammeaftale 2027-28");
        assertThat(page.locator("#vej")).containsText("17 af 20 har vedtaget");
        screenshot(page, "rammeaftale-sag-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Åbn trinnet 20 råd");
        assertThat(page.locator("main")).containsText("Trinnet bliver færdigt af sig selv");
        screenshot(page, "rammeaftale-trin-" + width);
        assertAccessible(page);
        page.navigate("/rammeaftaler/2027-28/sag");
        screenshot(page, "rammeaftale-vaelg-sag-" + width);
        assertAccessible(page);
        page.navigate("/rammeaftaler/ny");
        assertThat(page.locator("#felt-forum")).hasValue("dassos");
        screenshot(page, "rammeaftale-ny-" + width);
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
        press(page, AriaRole.LINK, ": Et temamøde om året.");
        page.locator("#felt-tekst").fill("To temamøder om året.");
        page.locator("#felt-grund").fill("Behovet er større");
        press(page, AriaRole.BUTTON, "Gem initiativet");
        assertThat(page.locator("#principper")).containsText("To temamøder om året.");
        press(page, AriaRole.LINK, "Send til godkendelse i rådene");
        press(page, AriaRole.BUTTON, "Læg aftalen frem for rådene");
        press(page, AriaRole.LINK, "Se godkendelserne");
        assertThat(page.locator(".rv-figures__one").first()).containsText("0 af 20 har vedtaget");
        screenshot(page, "godkendelser-begynd-1280");
        assertAccessible(page);
    }

    @Test
    void aPartWithNumbersIsTakenWhenSomebodySaysWhatTheyAre() throws IOException {
        var period = AgreementPeriod.of(2085, 2);
        SignedInAs.secretariat();
        agreements.begin(period, "dassos", Milestones.planned(null, null, null, LocalDate.of(2084, 12, 1)));
        var agreement = agreements.find(period).orElseThrow();
        var id = parts.add(agreement, Part.Kind.APPENDIX, "Bilag");
        SignedInAs.nobody();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/rammeaftaler/2085-86/dele/" + id + "/skriv");
        page.setInputFiles("#felt-fil", numbered());
        forgive("422");
        press(page, AriaRole.BUTTON, "Gem som ny version");
        assertThat(page.locator(".rv-errors")).containsText("Der står måske et CPR-nummer på linje 1");
        page.locator("#felt-tal").selectOption("OTHER_NUMBER");
        press(page, AriaRole.BUTTON, "Gem som ny version");
        assertThat(page.locator(".rv-errors")).containsText("Vælg filen igen");
        assertAccessible(page);
        page.setInputFiles("#felt-fil", numbered());
        press(page, AriaRole.BUTTON, "Gem som ny version");
        assertThat(page.locator("main")).containsText("Journal.docx");
    }

    private static FilePayload numbered() throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Journalnummer 010203-1234");
            document.write(out);
            return new FilePayload("Journal.docx", UploadedFile.WORD, out.toByteArray());
        }
    }
}

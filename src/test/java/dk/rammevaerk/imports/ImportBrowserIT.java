package dk.rammevaerk.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.database.OnTestDatabase;
import dk.rammevaerk.pages.BrowserTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Reading minutes in as a secretary does it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnTestDatabase
class ImportBrowserIT extends BrowserTest {
    private static final AtomicInteger DAY = new AtomicInteger();

    @LocalServerPort
    int port;

    @Override
    protected String address() {
        return "http://127.0.0.1:" + port;
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {LAPTOP, PHONE})
    void severalFilesAreReadOneIsCorrectedAndBecomesAMeeting(int width) throws IOException {
        var page = signedIn(width);
        page.navigate("/indlaesning");
        assertAccessible(page);
        var scan = "scan-" + width + ".txt";
        upload(
                page,
                file(scan, scanned(width)),
                file("referat-" + width + ".md", minutes(Integer.toString(width))),
                file("tom-" + width + ".pdf", new byte[0]));

        assertThat(row(page, scan)).containsText("advarsler");
        assertThat(row(page, "referat-" + width + ".md")).containsText("1 punkt");
        assertThat(row(page, "tom-" + width + ".pdf")).containsText("Filen er tom");
        assertThat(page.locator("#ventende")).containsText(scan);
        assertAccessible(page);
        screenshot(page, "indlaesning-" + width);

        row(page, scan).getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("Er det læst rigtigt?");
        assertAccessible(page);
        screenshot(page, "indlaesning-arbejde-" + width);

        // a warning is answered, the next one opens
        var first = page.locator("#advarsel-titel").innerText();
        page.getByRole(AriaRole.BUTTON, button("Det er i orden")).click();
        assertThat(page.locator("#advarsel-titel")).not().hasText(first);
        assertThat(page.locator(".rv-warnings__list li").first()).containsText("(besvaret)");

        // a field is corrected where it stands
        page.locator("#ret-place").click();
        page.getByLabel("Sted", exactly()).fill("Viborg Rådhus");
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, button("Gem sted")).click();
        assertThat(page.locator("#ret-place")).isFocused();
        assertThat(fact(page, "Sted")).containsText("Viborg Rådhus");

        // the document as it came
        page.locator("#tekst-scannet").click();
        assertThat(page.locator(".rv-doc__mended").first()).hasAttribute("title", Pattern.compile("Rettet til: .+"));

        page.getByRole(AriaRole.BUTTON, button("Godkend og gem")).click();
        page.getByRole(AriaRole.BUTTON, button("Gem som et møde mere")).click();
        assertThat(page).hasURL(Pattern.compile(".*/moeder/[0-9a-f-]{36}"));
        assertThat(page.locator(".rv-toast")).containsText("Mødet er gemt");
        assertThat(page.locator("main")).containsText("Viborg Rådhus");
    }

    @Test
    void theWholeImportByKeyboardAlone() {
        var page = signedIn(LAPTOP);
        page.navigate("/indlaesning");
        upload(page, file("tastatur.md", minutes("tastatur")));
        assertThat(row(page, "tastatur.md")).containsText("1 punkt");

        tabTo(page, row(page, "tastatur.md").getByRole(AriaRole.LINK));
        page.keyboard().press("Enter");
        assertThat(heading(page)).hasText("Er det læst rigtigt?");

        // answering warnings: the focus stands on the next one
        tabTo(page, page.getByRole(AriaRole.BUTTON, button("Det er i orden")));
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-warning")).isFocused();

        // correcting a field: into the input, and back to its link
        tabTo(page, page.locator("#ret-items-0-title"));
        page.keyboard().press("Enter");
        assertThat(page.getByLabel("Titel", exactly())).isFocused();
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type("Rettet med tastatur");
        page.keyboard().press("Enter");
        assertThat(page.locator("#ret-items-0-title")).isFocused();
        assertThat(fact(page, "Titel")).containsText("Rettet med tastatur");

        tabTo(page, page.getByRole(AriaRole.BUTTON, button("Godkend og gem")));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/moeder/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("Rettet med tastatur");
    }

    @Test
    void whatCannotBeUnderstoodStaysInTheFieldWithTheReason() {
        var page = opened(LAPTOP, "fejl.md", minutes("fejl"));
        page.locator("#ret-date").click();
        page.getByLabel("Dato", exactly()).fill("31-02-2026");
        page.getByLabel("Dato", exactly()).press("Enter");

        assertThat(page.locator(".rv-edit .rv-row__error")).containsText("31-02-2026 findes ikke i kalenderen");
        assertThat(page.getByLabel("Dato", exactly())).hasValue("31-02-2026");
        assertThat(page.getByLabel("Dato", exactly())).isFocused();
        assertAccessible(page);

        page.getByLabel("Dato", exactly()).fill("27-02-2026");
        page.getByLabel("Dato", exactly()).press("Enter");
        assertThat(fact(page, "Dato")).containsText("27. februar 2026");
    }

    @Test
    void whatIsMissingIsListedAndLinkedToItsField() {
        var page = opened(LAPTOP, "mangler.txt", "Her er en tekst om noget helt andet.\n\nDen er ikke et referat.\n");
        forgive("422");
        page.getByRole(AriaRole.BUTTON, button("Godkend og gem")).click();

        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Tilføj mindst ét punkt");
        assertAccessible(page);
        page.locator(".rv-errors a", new Page.LocatorOptions().setHasText("Vælg mødets forum"))
                .click();
        assertThat(page.getByLabel("Forum", exactly())).isFocused();
        page.getByLabel("Forum", exactly()).selectOption("dassos");
        page.getByRole(AriaRole.BUTTON, button("Gem forum")).click();
        assertThat(page.locator("#ret-forum")).isFocused();
        assertThat(fact(page, "Forum")).containsText("DASSOS");

        page.getByRole(AriaRole.BUTTON, button("Tilføj et punkt")).click();
        page.getByLabel("Titel", exactly()).fill("Et nyt punkt");
        page.getByLabel("Titel", exactly()).press("Enter");
        assertThat(fact(page, "Titel")).containsText("Et nyt punkt");
    }

    @Test
    void whatIsWrittenButNotSavedIsSavedBeforeAnythingElseHappens() {
        var page = opened(LAPTOP, "usavet.md", minutes("usavet"));
        page.locator("#ret-place").click();
        page.getByLabel("Sted", exactly()).fill("Viborg Rådhus");
        page.locator("#ret-hours").click();
        assertThat(page.getByLabel("Tidspunkt", exactly())).isFocused();
        assertThat(fact(page, "Sted")).containsText("Viborg Rådhus");

        page.getByLabel("Tidspunkt", exactly()).fill("om formiddagen");
        page.getByRole(AriaRole.BUTTON, button("Godkend og gem")).click();
        assertThat(page.locator(".rv-edit .rv-row__error")).containsText("om formiddagen kan ikke læses");
        page.getByLabel("Tidspunkt", exactly()).fill("8.45-10.30");
        page.getByRole(AriaRole.BUTTON, button("Godkend og gem")).click();
        assertThat(page).hasURL(Pattern.compile(".*/moeder/[0-9a-f-]{36}"));
        assertThat(page.locator("main")).containsText("8.45");
    }

    @Test
    void aRemovedItemIsBroughtBack() {
        var page = opened(LAPTOP, "fjern.md", minutes("fjern"));
        page.getByRole(AriaRole.BUTTON, button("Fjern punktet")).click();
        assertThat(page.locator("#intet-punkt")).isVisible();

        page.locator(".rv-toast button", new Page.LocatorOptions().setHasText("Hent tilbage"))
                .click();
        assertThat(page.locator("#punkt-titel")).containsText("Punkt 1 af 1");
    }

    @Test
    void twoWhoWriteInTheSameFieldLoseNothing() {
        var one = opened(LAPTOP, "to-personer.md", minutes("to-personer"));
        var other = signedIn(LAPTOP);
        other.navigate(one.url());
        one.locator("#ret-place").click();
        other.locator("#ret-place").click();
        one.getByLabel("Sted", exactly()).fill("Viborg Rådhus");
        one.getByLabel("Sted", exactly()).press("Enter");
        assertThat(fact(one, "Sted")).containsText("Viborg Rådhus");

        other.getByLabel("Sted", exactly()).fill("Struer Rådhus");
        other.getByLabel("Sted", exactly()).press("Enter");

        assertThat(other.locator(".rv-theirs")).containsText("Viborg Rådhus");
        assertThat(other.getByLabel("Sted", exactly())).hasValue("Struer Rådhus");
        assertAccessible(other);
        other.getByLabel("Sted", exactly()).press("Enter");
        assertThat(fact(other, "Sted")).containsText("Struer Rådhus");
    }

    @Test
    void aTypedNumberThatMayBeACprNumberIsAskedAbout() {
        var page = opened(LAPTOP, "nummer.md", minutes("nummer"));
        page.locator("#ret-place").click();
        page.getByLabel("Sted", exactly()).fill("Ring 010180-1234");
        page.getByLabel("Sted", exactly()).press("Enter");

        assertThat(page.locator(".rv-edit .rv-row__error")).containsText("CPR-nummer");
        assertAccessible(page);
        page.getByLabel("Hvad er nummeret?").selectOption("PHONE");
        page.getByRole(AriaRole.BUTTON, button("Gem sted")).click();
        assertThat(fact(page, "Sted")).containsText("Ring 010180-1234");
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {LAPTOP, PHONE})
    void aFileThatMayHoldACprNumberIsAskedAboutBeforeItIsShown(int width) {
        var page = signedIn(width);
        page.navigate("/indlaesning");
        upload(page, file("cpr-" + width + ".md", minutes("Ring 010180-1234, " + width)));
        row(page, "cpr-" + width + ".md").getByRole(AriaRole.LINK).click();

        assertThat(heading(page)).hasText("Er det et CPR-nummer?");
        assertThat(page.locator("main")).not().containsText("010180");
        assertAccessible(page);
        screenshot(page, "indlaesning-cpr-" + width);
        forgive("422");
        page.getByRole(AriaRole.BUTTON, button("Læs filen")).click();
        assertThat(page.locator(".rv-errors")).isFocused();
        assertAccessible(page);
        page.getByLabel("Et telefonnummer").first().check();
        page.getByRole(AriaRole.BUTTON, button("Læs filen")).click();
        assertThat(heading(page)).hasText("Er det læst rigtigt?");
    }

    @Test
    void eachBadFileSaysWhyAndTheGoodOneBesideThemIsRead(@TempDir Path folder) throws IOException {
        var page = signedIn(LAPTOP);
        page.navigate("/indlaesning");
        var large = folder.resolve("stor.pdf");
        try (var channel = Files.newByteChannel(
                large, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(300L * 1024 * 1024 - 1);
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
        }
        page.setInputFiles("#upload-filer", large);
        assertThat(row(page, "stor.pdf")).containsText("Filen er for stor");

        upload(
                page,
                file("laast.pdf", encrypted()),
                file("beskadiget.pdf", Arrays.copyOf(encrypted(), 200)),
                file("billeder.pdf", withoutText()),
                file("bombe.docx", bomb()),
                file("billede.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}),
                file("tom.txt", new byte[0]),
                file("brev.txt", "Kære alle\n\nTak for i dag.\n"),
                file("god.md", minutes("god")));

        assertThat(row(page, "laast.pdf")).containsText("låst med en adgangskode");
        assertThat(row(page, "beskadiget.pdf")).containsText("beskadiget");
        assertThat(row(page, "billeder.pdf")).containsText("ingen tekst");
        assertThat(row(page, "bombe.docx")).containsText("pakkes ud");
        assertThat(row(page, "billede.pdf")).containsText("et billede");
        assertThat(row(page, "tom.txt")).containsText("Filen er tom");
        assertThat(row(page, "brev.txt")).containsText("0 punkter");
        assertThat(row(page, "god.md")).containsText("1 punkt");
        assertAccessible(page);

        row(page, "laast.pdf").getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("Filen kunne ikke læses");
        assertAccessible(page);
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, link("Hent filen")).click());
        assertThat(download.suggestedFilename()).isEqualTo("laast.pdf");
        page.getByRole(AriaRole.LINK, link("Slet filen")).click();
        assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, button("Slet filen")).click();
        assertThat(page.locator(".rv-toast")).containsText("laast.pdf er slettet");
    }

    @Test
    void theImportWorksWithoutScripts() {
        var page = pageWithoutScripts(LAPTOP);
        signIn(page);
        page.navigate("/indlaesning");
        page.setInputFiles("#upload-filer", file("uden-script.md", minutes("uden script")));
        page.getByRole(AriaRole.BUTTON, button("Læs filerne")).click();
        page.getByRole(AriaRole.LINK, link("uden-script.md")).click();
        page.locator("#ret-items-0-title").click();
        page.getByLabel("Titel", exactly()).fill("Rettet uden script");
        page.getByRole(AriaRole.BUTTON, button("Gem titel")).click();
        assertThat(fact(page, "Titel")).containsText("Rettet uden script");
        page.getByRole(AriaRole.BUTTON, button("Godkend og gem")).click();
        assertThat(page.locator("main")).containsText("Rettet uden script");
    }

    private Page signedIn(int width) {
        var page = page(width);
        signIn(page);
        return page;
    }

    private static void signIn(Page page) {
        page.navigate("/log-paa");
        page.fill("[name=brugernavn]", "sekretariat");
        page.fill("[name=adgangskode]", "rammevaerk");
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log på"))
                .first()
                .click();
        assertThat(page).not().hasURL(Pattern.compile(".*/log-paa.*"));
    }

    /** Laid up by the script and opened. */
    private Page opened(int width, String name, String text) {
        var page = signedIn(width);
        page.navigate("/indlaesning");
        upload(page, file(name, text));
        row(page, name).getByRole(AriaRole.LINK).click();
        assertThat(heading(page)).hasText("Er det læst rigtigt?");
        return page;
    }

    private static void upload(Page page, FilePayload... files) {
        page.setInputFiles("#upload-filer", files);
        for (var file : files) {
            assertThat(row(page, file.name).locator("progress"))
                    .hasCount(
                            0,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(60_000));
        }
    }

    private static Locator row(Page page, String name) {
        return page.locator(".rv-upload__row", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The row of a field, by its label. */
    private static Locator fact(Page page, String label) {
        return page.locator(
                ".rv-facts > div",
                new Page.LocatorOptions()
                        .setHas(page.locator(
                                "dt",
                                new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")))));
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions link(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Presses Tab until the element has the focus; a person would find it the same way. */
    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < 150; i++) {
            if ((boolean) wanted.evaluate("e => e === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static FilePayload file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    /** The project's own scan, with an ending of its own so that no test meets another's file. */
    private static String scanned(int width) throws IOException {
        return new ClassPathResource("demo/minutes/2025-10-09-dassos-scan.txt").getContentAsString(UTF_8)
                + "\n\nTak for i dag, " + width + ".\n";
    }

    /** Minutes of one item, of a day of their own. */
    private static String minutes(String item) {
        return """
                # Referat

                DASSOS

                Dato: %d. juni 2024

                ## 1. Beslutningspunkter

                ### 1.1 Sagen om %s

                **Sagsfremstilling**

                Sekretariatet gennemgår sagen.

                **Indstilling**

                At DASSOS:

                - Drøfter sagen

                **Referat**

                DASSOS drøftede sagen.
                """.formatted(DAY.incrementAndGet(), item);
    }

    private static byte[] encrypted() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("ejer", "bruger", new AccessPermission()));
            return saved(pdf);
        }
    }

    private static byte[] withoutText() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    /** A Word file of half a megabyte that unpacks to 500. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var megabyte = new byte[1024 * 1024];
            Arrays.fill(megabyte, (byte) ' ');
            for (int i = 0; i < 500; i++) zip.write(megabyte);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}

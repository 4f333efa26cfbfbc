package dk.rammevaerk.meetings.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Occasion;
import dk.rammevaerk.meetings.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda from its first item to its addendum, as the secretariat and the chair do it. */
class AgendaBrowserIT extends AppBrowserTest {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final int ZOOMED = 320;
    /** One white dot. */
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==");

    @Autowired
    MeetingCycle cycle;

    @Autowired
    AgendaSending sending;

    @Autowired
    Agendas agendas;

    private MeetingId id = new MeetingId(new UUID(0, 0));

    @BeforeEach
    void planAMeeting() {
        SignedInAs.secretariat();
        id = cycle.plan(
                "dassos",
                new Occasion(
                        LocalDate.of(2035, 1, 1).plusDays(DAYS.getAndIncrement()),
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        null,
                        "Viborg Rådhus",
                        null,
                        "M5",
                        true,
                        null,
                        false));
        SignedInAs.nobody();
    }

    private void openWith(String... titles) {
        SignedInAs.secretariat();
        sending.open(id, 0);
        for (var title : titles) agendas.add(id, NewItem.titled(Section.DECISION, title));
        SignedInAs.nobody();
    }

    private static List<String> rows(Page page) {
        return page.locator("#raekkefoelge li .rv-order__what > a").allTextContents();
    }

    @Test
    void anAgendaIsBuiltByKeyboardApprovedOnAPhoneSentAndAddedTo() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + id);
        press(page, page.locator("main .button-primary"), "Åbn for punkter");
        assertThat(page.locator("#beskeder")).containsText("Mødet er åbent for punkter");
        assertThat(page.locator("main")).containsText("Skriftlige orienteringer");

        for (var title : List.of("Handlingsplan for komplekse behov", "Faste læger", "Kapacitet")) {
            press(page, page.getByText("Redigér punkter", new Page.GetByTextOptions().setExact(true)), null);
            page.locator("#felt-titel").focus();
            page.keyboard().type(title);
            page.keyboard().press("Enter");
            assertThat(page.locator("h1")).containsText("Redigér punkt");
            page.locator("#ved-0").focus();
            page.keyboard().type("Direktør, Struer Kommune");
            page.locator("#verbum-0").focus();
            page.keyboard().press("ArrowDown");
            page.locator("#ogsaa-0").focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowDown");
            page.locator("#handling-0").focus();
            page.keyboard().type("planen");
            writeText(
                    page,
                    title.equals("Faste læger")
                            ? "Se bilag 1 og bilag 2.\n\n| Kommune | Aftaler |\n| --- | --- |\n| Struer | 41 |\n"
                            : "Sagen kort.");
            if (title.equals("Faste læger")) {
                screenshot(page, "dagsorden-punkt-1280");
                assertAccessible(page);
            }
            press(page, page.getByText("Gem punktet"), null);
            assertThat(page.locator("#beskeder")).containsText("Punktet er gemt");
            assertThat(page.locator("main")).containsText("Drøfter og godkender planen");
            page.navigate("/moeder/" + id);
        }
        page.locator(".rv-agenda__title", new Page.LocatorOptions().setHasText("Faste læger"))
                .click();
        page.getByText("Redigér punktet").click();
        page.locator("#upload-filer").setInputFiles(new FilePayload[] {
            new FilePayload("Opgørelse.pdf", "application/pdf", pdf("Opgoerelse")),
            new FilePayload("Kort.png", "image/png", PICTURE),
            new FilePayload("Program.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.UTF_8))
        });
        assertThat(page.locator(".rv-upload__row")).hasCount(3);
        assertThat(page.locator(".rv-upload__rows")).containsText("Ikke læst");
        assertThat(page.locator(".rv-upload__rows .rv-state--ok")).hasCount(2);
        page.reload();
        assertThat(page.locator("[data-attachments] > li")).hasCount(2);
        screenshot(page, "dagsorden-bilag-1280");
        assertAccessible(page);
        page.locator("[data-attachments] a")
                .filter(new Locator.FilterOptions().setHasText("Kort"))
                .click();
        assertThat(page.locator("img.rv-preview-picture")).isVisible();
        assertAccessible(page);

        page.navigate("/moeder/" + id + "/redigering");
        assertThat(rows(page).subList(0, 3))
                .isEqualTo(List.of("Handlingsplan for komplekse behov", "Faste læger", "Kapacitet"));
        page.locator("#raekkefoelge a", new Page.LocatorOptions().setHasText("Kapacitet"))
                .first()
                .focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("[data-order-status]")).containsText("1.2 Kapacitet er flyttet");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("[data-order-status]")).containsText("1.1 Kapacitet er flyttet");
        assertThat(focused(page)).contains("Kapacitet");
        screenshot(page, "dagsorden-orden-1280");
        assertAccessible(page);
        var zoomed = pageAs("sekretariat", ZOOMED);
        zoomed.navigate("/moeder/" + id + "/redigering");
        screenshot(zoomed, "dagsorden-orden-320");
        assertAccessible(zoomed);
        zoomed.navigate("/moeder/" + id);
        zoomed.locator(".rv-agenda__title", new Page.LocatorOptions().setHasText("Faste læger"))
                .click();
        zoomed.getByText("Redigér punktet").click();
        screenshot(zoomed, "dagsorden-punkt-320");
        assertAccessible(zoomed);

        page.navigate("/moeder/" + id);
        screenshot(page, "dagsorden-aaben-1280");
        assertAccessible(page);
        press(page, page.locator("main .button-primary"), "Send til formandens godkendelse");
        assertThat(page.locator("h1")).containsText("Send dagsordenen til formandens");
        screenshot(page, "dagsorden-til-godkendelse-1280");
        assertAccessible(page);
        press(page, page.locator("main .button-primary"), "Send til formandens godkendelse");
        assertThat(page.locator("main")).containsText("Venter på formandens svar");

        var chair = pageAs("formand", PHONE);
        chair.navigate("/moeder/" + id);
        screenshot(chair, "dagsorden-formand-390");
        chair.getByText("Læs og godkend dagsordenen").click();
        assertThat(chair.locator("h1")).containsText("Godkend dagsordenen");
        screenshot(chair, "dagsorden-godkend-390");
        assertAccessible(chair);
        chair.getByText("Send tilbage").click();
        assertThat(chair.locator(".rv-errors")).containsText("Skriv, hvad der skal ændres");
        forgive("422");
        chair.locator("button[value=APPROVED]").click();
        assertThat(chair.locator("#beskeder")).containsText("Dagsordenen er godkendt");

        page.reload();
        press(page, page.locator("main .button-primary"), "Udsend dagsorden");
        assertThat(page.locator("h1")).containsText("Udsend dagsordenen?");
        screenshot(page, "dagsorden-udsend-1280");
        assertAccessible(page);
        press(page, page.locator("main .button-primary"), "Udsend dagsorden");
        assertThat(page.locator("#beskeder")).containsText("Dagsordenen er sendt ud");
        assertThat(page.locator("main")).containsText("Start referat");

        page.navigate("/moeder/" + id + "/redigering");
        page.locator("#felt-titel").fill("Lånepulje");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Redigér punkt 1.4");
        page.getByText("Gem punktet").click();
        assertThat(page.locator("#beskeder")).containsText("Punktet er gemt");
        page.navigate("/moeder/" + id);
        page.locator(".rv-agenda__title", new Page.LocatorOptions().setHasText("Faste læger"))
                .click();
        page.getByText("Redigér punktet").click();
        writeText(page, "Se bilag 1 og bilag 2. Teksten er rettet.");
        page.getByText("Gem punktet").click();
        assertThat(page.locator("#beskeder")).containsText("Punktet er gemt");
        page.navigate("/moeder/" + id);
        assertThat(page.locator("main"))
                .containsText("Punkt 1.4 kom til efter udsendelsen og mangler at blive sendt ud.");
        screenshot(page, "dagsorden-tillaeg-1280");
        assertAccessible(page);
        page.locator("main .button-primary").click();
        assertThat(page.locator("h1")).containsText("Send dagsordenen til formandens");
        screenshot(page, "dagsorden-spoerg-igen-1280");
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("sendt til formandens godkendelse");
        page.getByText("Notér formandens svar").click();
        assertThat(page.locator("h1")).containsText("Notér formandens svar");
        page.locator("#felt-bemaerkning").fill("Godkendt pr. telefon");
        page.locator("button[value=APPROVED]").click();
        assertThat(page.locator("#beskeder")).containsText("Dagsordenen er godkendt");
        page.locator("main .button-primary").click();
        assertThat(page.locator("h1")).containsText("Udsend tillægsdagsordenen?");
        assertThat(page.locator("main")).containsText("Nyt punkt");
        assertThat(page.locator("main ins").first()).isVisible();
        screenshot(page, "dagsorden-udsend-tillaeg-1280");
        assertAccessible(page);
        page.locator("#felt-grund").fill("Et punkt kom til");
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Tillæg 1 er sendt ud");

        var member = pageAs("medlem", PHONE);
        member.navigate("/moeder/" + id + "/forskelle?fra=dagsorden-1&til=dagsorden-2");
        assertThat(member.locator("main")).containsText("Lånepulje");
        screenshot(member, "dagsorden-forskelle-390");
        assertAccessible(member);
        member.navigate("/moeder/" + id + "/versioner/dagsorden/1");
        assertThat(member.locator("main")).not().containsText("Lånepulje");
        assertAccessible(member);
        page.navigate("/moeder/" + id + "/forskelle?fra=dagsorden-1&til=dagsorden-2");
        screenshot(page, "dagsorden-forskelle-1280");
        assertAccessible(page);
    }

    @Test
    void withoutScriptsTheOrderIsChangedByButtonsAndADeletionIsUndone() {
        openWith("Et", "To");
        var page = pageWithoutScripts(LAPTOP);
        signIn(page);
        page.navigate("/moeder/" + id + "/redigering");
        page.getByText("Flyt ned 1.1 Et").click();
        assertThat(page.locator("#raekkefoelge li").first()).containsText("To");
        page.getByText("Slet 1.1 To").click();
        assertThat(page.locator("#beskeder")).containsText("1.1 To er slettet");
        assertThat(page.locator("#raekkefoelge li").first()).containsText("Et");
        page.getByText("Fortryd").click();
        assertThat(page.locator("#raekkefoelge")).containsText("To");
    }

    @Test
    void anItemIsDraggedOverTheBorderOfItsSection() {
        openWith("Et", "To");
        var page = pageAs("sekretariat", LAPTOP);
        page.setViewportSize(LAPTOP, 1800);
        page.navigate("/moeder/" + id + "/redigering");
        var handle = page.locator("#raekkefoelge li .rv-order__handle").first().boundingBox();
        var target = page.locator("ol[data-section=INFORMATION]").boundingBox();
        page.mouse().move(handle.x + 8, handle.y + 8);
        page.mouse().down();
        page.mouse().move(target.x + 20, target.y - 20);
        page.mouse().move(target.x + 20, target.y + 4);
        page.mouse().up();
        assertThat(page.locator("[data-order-status]")).containsText("2.1 Et er flyttet");
        assertThat(page.locator("ol[data-section=INFORMATION]")).containsText("Et");
    }

    @Test
    void whoeverMovesSecondIsToldAndSeesTheOrder() {
        openWith("Et", "To");
        var first = pageAs("sekretariat", LAPTOP);
        var second = pageAs("sekretariat", LAPTOP);
        first.navigate("/moeder/" + id + "/redigering");
        second.navigate("/moeder/" + id + "/redigering");
        first.getByText("Flyt ned 1.1 Et").click();
        assertThat(first.locator("[data-order-status]")).containsText("er flyttet");
        forgive("409");
        second.getByText("Flyt ned 1.2 To").click();
        assertThat(second.locator("#raekkefoelge .rv-notice")).containsText("En anden ændrede dagsordenen samtidig");
        assertThat(second.locator("#raekkefoelge li").first()).containsText("To");
        screenshot(second, "dagsorden-samtidig-1280");
        assertAccessible(second);
    }

    private void signIn(Page page) {
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill("sekretariat");
        page.locator("#felt-adgangskode").fill("rammevaerk");
        page.locator("main form .button-primary").click();
    }

    /** Presses a button or a link with the keyboard. */
    private static void press(Page page, Locator control, @Nullable String label) {
        if (label != null) assertThat(control).hasText(label);
        control.focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Plain words are typed; a table is what the editor is given. */
    private static void writeText(Page page, String text) {
        var editor = page.locator(".rv-editor__text");
        editor.focus();
        page.keyboard().press("Control+A");
        page.keyboard().press("Backspace");
        if (text.contains("|")) {
            page.locator("#felt-tekst").evaluate("(field, text) => field.editor.setMarkdown(text)", text);
        } else {
            page.keyboard().type(text);
        }
        assertThat(page.locator(".rv-autosave__mark")).containsText("Gemt");
    }

    /** A page with one line of text. */
    private static byte[] pdf(String line) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

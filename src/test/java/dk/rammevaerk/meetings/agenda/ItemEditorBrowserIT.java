package dk.rammevaerk.meetings.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.suggestions.DocumentWith;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An item is written, sent, closed and opened with the keyboard alone: on a laptop, on a phone, at 400 % on a laptop. */
class ItemEditorBrowserIT extends AppBrowserTest {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final int AT_400_PERCENT = 320;
    private static final int MOST_STOPS = 120;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaSending sending;

    @Autowired
    Agendas agendas;

    private MeetingId id = new MeetingId(new UUID(0, 0));
    private ItemId item = new ItemId(new UUID(0, 0));

    @BeforeEach
    void openAMeetingWithAnItem() {
        SignedInAs.secretariat();
        id = cycle.plan(
                "kosu", OccasionFixture.atViborg(LocalDate.of(2048, 1, 1).plusDays(DAYS.getAndIncrement())));
        sending.open(id, 0);
        item = agendas.add(id, NewItem.titled(Section.DECISION, "Handlingsplan for komplekse behov"));
        SignedInAs.nobody();
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, AT_400_PERCENT})
    void anItemIsWrittenWithTheKeyboard(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate(href() + "/rediger");
        assertAccessible(page);
        page.locator("#felt-titel").focus();
        page.keyboard().press("End");
        page.keyboard().type(", status");
        tabTo(page, "#ved-0");
        page.keyboard().type("Direktør, Struer Kommune");
        tabTo(page, "#verbum-0");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#handling-0");
        page.keyboard().type("planen");
        tabTo(page, ".rv-editor__text");
        page.keyboard().type("Sagen kort.");
        assertThat(page.locator(".rv-autosave__mark")).containsText("Gemt");
        screenshot(page, "punkt-skrives-" + width);
        assertAccessible(page);
        tabTo(page, ".rv-item-form .button-primary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Punktet er gemt");
        assertThat(page.locator("main")).containsText("Handlingsplan for komplekse behov, status");
        assertThat(page.locator("main")).containsText("Drøfter planen");
        screenshot(page, "punkt-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, AT_400_PERCENT})
    void aFileWithNumbersIsVouchedFor(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate(href() + "/rediger");
        var file = new FilePayload("Notat.docx", WORD, DocumentWith.text("Ring til 010203-1234"));
        page.locator("#upload-filer").setInputFiles(file);
        assertThat(page.locator(".rv-upload__rows")).containsText("Der står måske et CPR-nummer på linje 1");
        screenshot(page, "bilag-med-tal-" + width);
        assertAccessible(page);
        page.locator(".rv-upload__rows a").press("Enter");
        assertThat(page.locator("h1")).hasText("Er det CPR-numre?");
        screenshot(page, "er-det-cpr-numre-" + width);
        assertAccessible(page);
        page.locator("input[type=file]").setInputFiles(file);
        page.locator("input[value=PHONE]").press("Space");
        tabTo(page, "main form .button-primary");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Notat.docx: Lagt op");
        assertThat(page.locator("[data-attachments] > li")).hasCount(1);
        page.waitForLoadState();
        page.locator("[data-attachments] summary").press("Enter");
        assertThat(page.getByText("Luk bilaget")).isVisible();
        screenshot(page, "bilag-rettes-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, AT_400_PERCENT})
    void whatIsClosedInAPublishedAgendaIsLookedThroughBeforeItIsOpened(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + id + "/udsend");
        screenshot(page, "udsend-" + width);
        assertAccessible(page);
        SignedInAs.secretariat();
        cycle.close(id, version(), item, "Punktet omtaler en personsag");
        sendAndPublish();
        SignedInAs.nobody();

        var outside = page(width);
        outside.navigate("/moeder/" + id);
        assertThat(outside.locator("main")).not().containsText("Handlingsplan");
        screenshot(outside, "moede-offentligt-" + width);
        assertAccessible(outside);

        page.navigate(href());
        page.getByText("Se igennem og åbn").press("Enter");
        assertThat(page.locator("h1")).hasText("Åbn punkt 1.1 for offentligheden?");
        screenshot(page, "aabn-punkt-" + width);
        assertAccessible(page);
        for (var box : page.locator("[data-seen]").all()) {
            box.press("Space");
        }
        page.locator("main form .button-primary").press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Punktet er åbent igen");
        outside.reload();
        assertThat(outside.locator("main")).containsText("Handlingsplan");
        screenshot(outside, "moede-offentligt-aabent-" + width);
        page.navigate("/moeder/" + id);
        screenshot(page, "moede-" + width);
        assertAccessible(page);
        SignedInAs.secretariat();
        cycle.withdraw(id, version());
        SignedInAs.nobody();
    }

    private void sendAndPublish() {
        cycle.send(id, version());
        cycle.publish(id, version());
    }

    private int version() {
        return meetings.find(id).orElseThrow().version();
    }

    private String href() {
        return "/moeder/" + id + "/" + item;
    }

    /** Presses Tab until the control has the focus; every stop on the way is to be seen. */
    private static void tabTo(Page page, String selector) {
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (isFocused(page.locator(selector).first())) return;
            page.keyboard().press("Tab");
            assertThat(isSeen(page)).as("focus on %s", focused(page)).isTrue();
        }
        throw new AssertionError("Tab does not lead to " + selector + " but ends at " + focused(page));
    }

    private static boolean isFocused(Locator control) {
        return Boolean.TRUE.equals(control.evaluate("e => e === document.activeElement"));
    }

    /** Whether the element with the focus is in the window, at least the top of it. */
    private static boolean isSeen(Page page) {
        return Boolean.TRUE.equals(page.evaluate("""
                () => { const box = document.activeElement.getBoundingClientRect();
                    return document.activeElement === document.body || (box.top < window.innerHeight && box.bottom > 0
                        && box.left < window.innerWidth && box.right > 0); }"""));
    }
}

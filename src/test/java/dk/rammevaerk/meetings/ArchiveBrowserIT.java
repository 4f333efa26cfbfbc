package dk.rammevaerk.meetings;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.files.Files;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading what was held, and letting the public read it. */
class ArchiveBrowserIT extends AppBrowserTest {
    @Autowired
    Meetings meetings;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Files files;

    private MeetingId held;

    @BeforeEach
    void holdAMeeting() {
        SignedInAs.secretariat();
        var document = files.keep("Referat KD-Net.txt", "text/plain", "indhold".getBytes(StandardCharsets.UTF_8));
        held = cycle.hold(HeldMeetingFixture.of(
                "kd-net",
                LocalDate.of(2012, 11, 8),
                document,
                List.of(
                        HeldMeetingFixture.item("1.1", "Fælles plan for døgntilbud"),
                        HeldMeetingFixture.item("1.2", "Ansættelse af en projektleder"),
                        HeldMeetingFixture.item("2.1", "Økonomi i rammeaftalen"))));
        SignedInAs.nobody();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void thePublicReadsFromTheArchiveToTheItem(int width) {
        var page = page(width);
        page.navigate("/moeder?forum=dassos&aar=2026");
        assertThat(page.locator("h1")).hasText("Møder og referater");
        screenshot(page, "arkiv-" + width);
        assertAccessible(page);

        page.locator("tbody tr:has-text('27.\u00A0februar') a").first().click();
        assertThat(page.locator("h1")).containsText("DASSOS 27.");
        screenshot(page, "moede-" + width);
        assertAccessible(page);

        page.locator(".rv-agenda a").first().click();
        assertThat(page.locator("h1")).containsText("1.1");
        screenshot(page, "punkt-" + width);
        assertAccessible(page);

        page.getByText("Næste punkt").click();
        assertThat(page.locator("h1")).containsText("1.2");
        page.getByText("Hele mødet").click();
        assertThat(page.locator("h1")).containsText("DASSOS 27.");
        assertThat(page.getByText("Offentliggør referat")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theSecretariatPublishesAfterAQuestionAndTakesBack(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + held);
        assertThat(page.locator("main")).containsText("Godkendt");
        screenshot(page, "moede-sekretariat-" + width);
        assertAccessible(page);

        page.getByText("Offentliggør referat").click();
        assertThat(page.locator("h1")).hasText("Offentliggør KD-Net 8.\u00A0november 2012?");
        assertThat(page.locator("main"))
                .containsText("Alle kan derefter læse 3\u00A0punkter og navnene på 3 deltagere og afbud.");
        assertThat(page.locator("main")).containsText("Ingen punkter er lukkede.");
        screenshot(page, "offentliggoer-" + width);
        assertAccessible(page);
        assertThat(page(width).navigate("/moeder/" + held).status()).isEqualTo(404);
        forgive("404");

        lookAtEverything(page);
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er offentliggjort");
        assertThat(page.locator("main")).containsText("Offentliggjort");
        screenshot(page, "offentliggjort-" + width);
        assertAccessible(page);
        assertThat(page(width).navigate("/moeder/" + held).status()).isEqualTo(200);

        page.locator("#beskeder").getByText("Træk tilbage").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er trukket tilbage");
        assertThat(page(width).navigate("/moeder/" + held).status()).isEqualTo(404);
    }

    private static void lookAtEverything(Page page) {
        page.locator("[data-seen]").first().waitFor();
        for (var box : page.locator("[data-seen]").all()) box.check();
    }

    @Test
    void aPublishedMeetingIsTakenBackByItsButton() {
        SignedInAs.secretariat();
        cycle.publish(held, 0);
        SignedInAs.nobody();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + held);
        page.locator("main").getByText("Træk referatet tilbage").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er trukket tilbage");
        assertThat(page.locator("main").getByText("Offentliggør referat")).isVisible();
    }

    @Test
    void whoeverIsSecondIsToldSo() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + held + "/offentliggoer");
        SignedInAs.secretariat();
        cycle.close(
                held, 0, meetings.find(held).orElseThrow().items().getFirst().id(), "Lukket imens");
        SignedInAs.nobody();
        lookAtEverything(page);
        page.locator("main .button-primary").click();
        // what was closed meanwhile was not looked at
        assertThat(page.locator("#beskeder")).containsText("Der er steder, du ikke har set igennem.");
        assertThat(page.locator("main")).containsText("Lukket imens");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void anItemIsClosedWithAReasonAndOpenedAgain(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + held);
        page.locator("a.rv-agenda__title:has-text('Ansættelse af en projektleder')")
                .click();
        screenshot(page, "punkt-sekretariat-" + width);
        page.locator("#felt-grund").fill("Punktet omtaler en personsag");
        page.getByText("Luk punktet for offentligheden").click();
        assertThat(page.locator("#beskeder")).containsText("Punktet er lukket for offentligheden");
        assertThat(page.locator("main"))
                .containsText("Punktet er lukket for offentligheden: Punktet omtaler en personsag");
        screenshot(page, "lukket-punkt-" + width);
        assertAccessible(page);

        SignedInAs.secretariat();
        cycle.publish(held, 1);
        SignedInAs.nobody();
        var stranger = page(width);
        stranger.navigate("/moeder/" + held);
        assertThat(stranger.locator(".rv-agenda").first()).containsText("Lukket punkt");
        assertThat(stranger.locator("main")).not().containsText("projektleder");
        screenshot(stranger, "lukket-offentlig-" + width);
        assertAccessible(stranger);

        page.reload();
        page.getByText("Se igennem og åbn").click();
        assertThat(page.locator("h1")).containsText("for offentligheden?");
        screenshot(page, "punkt-aabnes-" + width);
        assertAccessible(page);
        for (var box : page.locator("[data-seen]").all()) box.check();
        page.locator("main form .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Punktet er åbent igen");
    }

    @Test
    void anItemIsNotClosedWithoutAReason() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + held);
        page.locator("a.rv-agenda__title:has-text('Ansættelse af en projektleder')")
                .click();
        page.locator("#felt-grund").fill("   ");
        page.getByText("Luk punktet for offentligheden").click();
        assertThat(page.locator("body")).containsText("Skriv, hvorfor punktet skal være lukket");
        assertAccessible(page);
        SignedInAs.secretariat();
        assertThat(meetings.find(held).orElseThrow().items()).noneMatch(Item::isClosed);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theArchiveIsCutByForumAndYear(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder");
        page.locator("#felt-forum").selectOption("kd-net");
        page.locator("#felt-aar").selectOption("2012");
        page.getByText("Vis møder").click();
        assertThat(page.locator("tbody tr").first()).containsText("KD-Net 8.\u00A0november");
        assertThat(page.locator("h2")).hasText("2012");
        assertThat(page.locator("#felt-forum")).hasValue("kd-net");
        screenshot(page, "arkiv-udvalg-" + width);
        assertAccessible(page);

        page.locator("#felt-forum").selectOption("dassos");
        page.getByText("Vis møder").click();
        assertThat(page.locator("main")).containsText("Der er ingen møder i det udvalg.");
        screenshot(page, "arkiv-tomt-" + width);
        assertAccessible(page);
    }

    @Test
    void theOriginalDocumentCanBeOpenedByThoseInside() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + held);
        var download = page.waitForDownload(
                () -> page.getByText("Det oprindelige dokument").click());
        assertThat(download.suggestedFilename()).isEqualTo("Referat KD-Net.txt");
    }

    @Test
    void everythingWorksWithoutScripts() {
        var page = pageWithoutScripts(LAPTOP);
        page.navigate("/log-paa");
        page.getByText("Log på som Sekretariatet").click();
        page.navigate("/moeder/" + held);
        page.getByText("Offentliggør referat").click();
        lookAtEverything(page);
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er offentliggjort");
        page.locator("#beskeder").getByText("Træk tilbage").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er trukket tilbage");
    }
}

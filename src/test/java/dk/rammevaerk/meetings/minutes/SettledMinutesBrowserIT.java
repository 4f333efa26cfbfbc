package dk.rammevaerk.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to minutes once they are written: the chair, the look-through, everybody, a revision. */
class SettledMinutesBrowserIT extends AppBrowserTest {
    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    ItemTexts texts;

    @Autowired
    JdbcClient jdbc;

    private MeetingId meeting;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        meeting = fixture.begun("dassos", LocalDate.of(2026, 5, 4));
        texts.save(
                new ItemId(fixture.item(meeting, "1.1")),
                Part.MINUTES,
                0,
                "DASSOS godkendte planen. Fristen er 1. maj.");
        texts.save(new ItemId(fixture.item(meeting, "1.2")), Part.MINUTES, 0, "Hemmeligt valg.");
        texts.save(
                new ItemId(fixture.item(meeting, "2.1")),
                Part.MINUTES,
                0,
                "Oplæg ved Prøve Prøvesen om sagen, der er anmeldt.");
        SignedInAs.nobody();
    }

    private Meeting stored() {
        SignedInAs.secretariat();
        try {
            return meetings.find(meeting).orElseThrow();
        } finally {
            SignedInAs.nobody();
        }
    }

    private Page at(String username, int width, String path) {
        var page = pageAs(username, width);
        page.navigate("/moeder/" + meeting + path);
        return page;
    }

    @Test
    void theChairSendsBackAndThenApprovesOnAPhone() {
        var secretary = at("sekretariat", LAPTOP, "/referat/godkendelse");
        screenshot(secretary, "referat-godkendelse");
        assertAccessible(secretary);
        secretary.getByText("Send til formandens godkendelse").click();
        assertThat(secretary.locator("main")).containsText("Venter på formanden");

        forgive("422");
        var chair = at("formand", PHONE, "");
        chair.getByText("Læs og godkend referatet").click();
        assertThat(chair.locator("main")).containsText("DASSOS godkendte planen");
        screenshot(chair, "referat-formand");
        assertAccessible(chair);
        chair.locator("#felt-rettelse").fill(" ");
        chair.getByText("Send tilbage til sekretariatet").click();
        assertThat(chair.locator("main")).containsText("Skriv, hvad der skal rettes.");
        assertAccessible(chair);
        chair.locator("#felt-rettelse").fill("Fristen er 1. juni");
        chair.getByText("Send tilbage til sekretariatet").click();
        assertThat(chair.locator("#beskeder")).containsText("Referatet er sendt tilbage");

        secretary.reload();
        assertThat(secretary.locator("main")).containsText("Fristen er 1. juni");
        screenshot(secretary, "referat-returneret");
        secretary.getByText("Send til formandens godkendelse").click();
        chair.reload();
        chair.getByText("Godkend referatet").click();
        assertThat(chair.locator("#beskeder")).containsText("Referatet er godkendt");
        assertThat(stored().state()).isEqualTo(MeetingState.APPROVED);
    }

    @Test
    void itemsWithoutMinutesAreNamedBeforeTheChairIsAsked() {
        SignedInAs.secretariat();
        texts.save(new ItemId(new BegunMeetingFixture(cycle, jdbc).item(meeting, "1.2")), Part.MINUTES, 1, "");
        SignedInAs.nobody();
        var page = at("sekretariat", LAPTOP, "/referat/godkendelse");
        page.getByText("Send til formandens godkendelse").click();
        assertThat(page.locator("h1")).hasText("Send referatet, selv om ét punkt er uden referat?");
        assertThat(page.locator("main")).containsText("1.2 Valg af leverandør");
        screenshot(page, "referat-tomme-punkter");
        assertAccessible(page);
        page.getByText("Skriv videre").click();
        assertThat(page.locator("h1")).hasText("Hvad blev besluttet?");
        page.navigate("/moeder/" + meeting + "/referat/godkendelse");
        page.getByText("Send til formandens godkendelse").click();
        page.locator("main form .button").click();
        assertThat(page.locator("main")).containsText("Venter på formanden");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void itIsLookedThroughAndThenPublished(int width) {
        SignedInAs.secretariat();
        cycle.approveMinutes(meeting, 3);
        SignedInAs.nobody();
        var page = at("sekretariat", width, "/offentliggoer");
        assertThat(page.locator("main")).containsText("Prøve Prøvesen");
        assertThat(page.locator("main")).containsText("anmeldt");
        assertThat(page.locator("main")).containsText("Forhandlingen er ikke slut");
        assertThat(page.locator("main")).not().containsText("Hemmeligt valg");
        screenshot(page, "gennemsyn-" + width);
        assertAccessible(page);

        page.locator("main .button-primary").press("Enter");
        assertThat(page.locator("[data-seen]").first()).isFocused();
        assertThat(stored().isPublished()).isFalse();

        var boxes = page.locator("[data-seen]");
        page.waitForResponse("**/set", () -> boxes.first().check());
        page.reload();
        assertThat(boxes.first()).isChecked();
        for (int i = 0; i < boxes.count(); i++) boxes.nth(i).check();
        assertThat(page.locator("[data-lead]")).hasText("Alt er set.");
        page.locator("main .button-primary").click();
        assertThat(page.locator("#beskeder")).containsText("Referatet er offentliggjort");

        var stranger = page(width);
        stranger.navigate("/moeder/" + meeting);
        assertThat(stranger.locator("main")).containsText("Lukket punkt");
        assertThat(stranger.locator("main")).not().containsText("leverandør");
        stranger.getByText("Fælles plan for botilbud").click();
        assertThat(stranger.locator("h2").first()).hasText("Referat");
        screenshot(stranger, "punkt-med-referat-" + width);
        assertAccessible(stranger);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void publishedMinutesAreCorrectedWithAReason(int width) {
        forgive("422");
        SignedInAs.secretariat();
        cycle.approveMinutes(meeting, 3);
        cycle.publish(meeting, 4);
        SignedInAs.nobody();
        var page = at("sekretariat", width, "");
        page.locator("main").getByText("Ret referatet").click();
        assertThat(page.locator("h1")).containsText("Ret referatet af DASSOS");
        assertAccessible(page);
        page.locator("main form .button").click();
        assertThat(page.locator("main")).containsText("Du retter et godkendt referat.");
        var text = page.locator(".rv-live__item:visible [contenteditable=true]");
        text.click();
        page.keyboard().press("Control+a");
        page.keyboard().type("DASSOS godkendte planen. Fristen er 1. juni.");
        assertThat(page.locator(".rv-live__item:visible .rv-autosave__mark")).containsText("Gemt kl.");
        var stranger = page(width);
        stranger.navigate("/moeder/" + meeting);
        stranger.getByText("Fælles plan for botilbud").click();
        assertThat(stranger.locator("main")).containsText("Fristen er 1. maj.");

        page.navigate("/moeder/" + meeting + "/rettelse");
        assertThat(page.locator(".rv-diff__side").first()).containsText("Fristen er 1.");
        assertThat(page.locator("del")).containsText("maj");
        assertThat(page.locator("ins")).containsText("juni");
        screenshot(page, "rettelse-" + width);
        assertAccessible(page);
        var boxes = page.locator("[data-seen]");
        for (int i = 0; i < boxes.count(); i++) boxes.nth(i).check();
        page.locator("#felt-grund").fill("Fristen var forkert");
        page.getByText("Udsend rettelsen").click();
        assertThat(page.locator("#beskeder")).containsText("Rettelsen er udsendt");

        stranger.reload();
        assertThat(stranger.locator("main")).containsText("Fristen er 1. juni.");
        assertThat(stranger.locator("main")).containsText("Rettet: Fristen var forkert");
        screenshot(stranger, "rettet-punkt-" + width);
        stranger.getByText("Læs den tidligere udgave").click();
        assertThat(stranger.locator("main")).containsText("Fristen er 1. maj.");
        assertThat(stranger.locator("main")).containsText("Rettet: Fristen var forkert");
        screenshot(stranger, "tidligere-udgave-" + width);
        assertAccessible(stranger);
    }

    @Test
    void aRevisionIsGivenUpAfterAQuestion() {
        SignedInAs.secretariat();
        cycle.approveMinutes(meeting, 3);
        cycle.beginRevision(meeting, 4);
        SignedInAs.nobody();
        var page = at("sekretariat", LAPTOP, "/rettelse/fortryd");
        assertAccessible(page);
        page.locator("main form .button").click();
        assertThat(page.locator("#beskeder")).containsText("Rettelsen er fortrudt.");
        assertThat(stored().revising()).isFalse();
    }

    @Test
    void theForumsSentencesAreChanged() {
        var page = at("sekretariat", LAPTOP, "/referat/fraser");
        assertAccessible(page);
        var before = page.locator("#felt-fraser").inputValue();
        page.locator("#felt-fraser").fill("{forum} ser tiden an.\n" + before);
        page.getByText("Gem formuleringer").click();
        assertThat(page.locator(".rv-live__item:visible .rv-live__phrases").first())
                .containsText("DASSOS ser tiden an.");
        page.navigate("/moeder/" + meeting + "/referat/fraser");
        page.locator("#felt-fraser").fill("");
        page.getByText("Gem formuleringer").click();
        assertThat(page.locator(".rv-live__item:visible .rv-live__phrases").first())
                .not()
                .containsText("ser tiden an");
    }

    @Test
    void everythingThatWasSavedIsReadAgain() {
        var page = at("sekretariat", LAPTOP, "/referat");
        page.locator(".rv-live__item:visible")
                .first()
                .getByText("Tidligere tekster")
                .click();
        assertThat(page.locator("main")).containsText("Fristen er 1. maj.");
        assertAccessible(page);
    }
}

package dk.rammevaerk.meetings.texts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.BegunMeetingFixture;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of items in the browser: what was saved before, and what could not be saved. */
class ItemTextBrowserIT extends AppBrowserTest {
    @Autowired
    MeetingCycle cycle;

    @Autowired
    ItemTexts texts;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void anEarlierTextIsReadAndUsedAgain(int width) {
        SignedInAs.secretariat();
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.sent("dassos", LocalDate.of(2032, 5, 10));
        var item = new ItemId(fixture.item(meeting, "1.1"));
        texts.save(item, Part.CASE_STATEMENT, 0, "Den første tekst");
        texts.save(item, Part.CASE_STATEMENT, 1, "Den anden tekst");
        texts.save(item, Part.CASE_STATEMENT, 1, "Den, der tabte");
        SignedInAs.nobody();
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + meeting + "/" + item + "/tekster");
        assertThat(page.locator("h1")).hasText("Tidligere tekster i sagsfremstillingen");
        assertThat(page.locator("main")).containsText("blev ikke brugt");
        assertThat(page.getByText("Det er teksten nu.")).hasCount(1);
        screenshot(page, "tidligere-tekster-" + width);
        assertAccessible(page);
        page.locator("main form .button").last().click();
        assertThat(page.locator("#beskeder")).containsText("Teksten er hentet frem igen");
    }

    /** A meeting begins while somebody writes in a browser without scripts. */
    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void whatWasTypedIsHandedBackWithWhatHappened(int width) {
        forgive("409");
        SignedInAs.secretariat();
        var fixture = new BegunMeetingFixture(cycle, jdbc);
        var meeting = fixture.sent("dassos", LocalDate.of(2032, 5, 3));
        SignedInAs.nobody();
        var page = pageWithoutScripts(width);
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill("sekretariat");
        page.locator("#felt-adgangskode").fill("rammevaerk");
        page.locator("main form .button-primary").click();
        page.navigate("/moeder/" + meeting + "/" + fixture.item(meeting, "1.1") + "/rediger");
        page.locator("#felt-tekst").fill("Skrevet i sidste øjeblik");
        page.locator("#felt-titel").fill("En ny titel");
        begin(meeting);
        save(page);

        assertThat(page.locator("h1")).hasText("Punktet blev ikke gemt");
        assertThat(page.locator("main")).containsText("Mødet er begyndt");
        assertThat(page.locator("main")).containsText("Skrevet i sidste øjeblik");
        assertThat(page.locator("main")).containsText("En ny titel");
        screenshot(page, "punkt-ikke-gemt-" + width);
        page.locator("main").getByText("Gå til mødet").click();
        assertThat(page.locator("h1")).containsText("DASSOS");
    }

    private void begin(MeetingId meeting) {
        SignedInAs.secretariat();
        cycle.begin(meeting, 2);
        SignedInAs.nobody();
    }

    private static void save(Page page) {
        page.locator("main form[action$='/rediger'] .button-primary").first().click();
    }
}

package dk.rammevaerk.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.access.TestClock;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.texts.ItemTexts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting that began today, and the page on which its minutes are written. */
abstract class LivePageTest extends AppBrowserTest {
    /** A laptop at 400 %. */
    static final int SMALL = 320;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    ItemTexts texts;

    @Autowired
    LiveMinutes minutes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    BegunMeetingFixture fixture;
    MeetingId meeting;

    @BeforeEach
    void begin() {
        SignedInAs.secretariat();
        fixture = new BegunMeetingFixture(cycle, jdbc);
        meeting = fixture.begun("dassos", today());
        SignedInAs.nobody();
    }

    LocalDate today() {
        return clock.instant().atZone(DanishFormat.ZONE).toLocalDate();
    }

    /** Something the secretariat does meanwhile. */
    void asSecretariat(Runnable act) {
        SignedInAs.secretariat();
        try {
            act.run();
        } finally {
            SignedInAs.nobody();
        }
    }

    Meeting stored() {
        SignedInAs.secretariat();
        try {
            return meetings.find(meeting).orElseThrow();
        } finally {
            SignedInAs.nobody();
        }
    }

    Page live(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + meeting + "/referat");
        assertThat(page.locator("h1")).hasText("Hvad blev besluttet?");
        return page;
    }

    Locator item(Page page, String number) {
        return page.locator("#punkt-" + fixture.item(meeting, number));
    }

    Locator text(Page page, String number) {
        return item(page, number).locator("[contenteditable=true]");
    }

    static void assertSaved(Locator item) {
        assertThat(item.locator(".rv-autosave__mark")).containsText("Gemt kl.");
    }

    /** The page of the second of two who wrote in one place; it shows the conflict. */
    Page writingTheSameAsAnother() {
        forgive("409");
        forgive("ERR_INTERNET_DISCONNECTED");
        var one = live(LAPTOP);
        var other = live(LAPTOP);
        text(other, "1.1").click();
        other.context().setOffline(true);
        other.keyboard().type("Det siger den anden");
        text(one, "1.1").click();
        one.keyboard().type("Det siger den ene");
        assertSaved(item(one, "1.1"));
        other.context().setOffline(false);
        return other;
    }
}

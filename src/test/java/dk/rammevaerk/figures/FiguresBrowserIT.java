package dk.rammevaerk.figures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure as people meet it, and its way to the agenda. */
class FiguresBrowserIT extends AppBrowserTest {
    @Autowired
    Figures figures;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Parties parties;

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatPutsAFigureOnTheAgenda(int width) {
        SignedInAs.secretariat();
        var forum = "talside-" + width;
        parties.register(new Forum(forum, "Talside " + width, "Et forum", null));
        var meeting = cycle.plan(forum, OccasionFixture.atViborg(LocalDate.of(2062, 3, 1)));
        cycle.open(meeting, 0);
        var figure = figures.freeze(FigureFixture.places("Næsten alle pladser på herbergerne er optaget"));
        SignedInAs.nobody();

        var page = pageAs("sekretariat", width);
        page.navigate(figure.href());
        assertThat(page.locator("h1")).hasText("Næsten alle pladser på herbergerne er optaget");
        screenshot(page, "tal-" + width);
        assertAccessible(page);

        page.locator("main .rv-head .button-primary").click();
        assertThat(page.locator("h1")).hasText("Hvor skal tallet stå?");
        page.locator("#felt-moede").selectOption(meeting.toString());
        screenshot(page, "tal-moede-" + width);
        page.locator("main form .button-primary").click();
        page.locator("#felt-punkt").selectOption(new SelectOption().setLabel("Et nyt punkt"));
        page.locator("#felt-titel").fill("Kapacitetsstyring af herbergsområdet");
        screenshot(page, "tal-dagsorden-" + width);
        assertAccessible(page);
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).containsText("Kapacitetsstyring af herbergsområdet");
        assertThat(page.locator("main table")).containsText("Randers");
        screenshot(page, "tal-punkt-" + width);
        assertAccessible(page);
        page.locator("main a[href='" + figure.href() + "']").click();
        assertThat(page.locator("#dagsordener")).containsText("Kapacitetsstyring af herbergsområdet");
    }
}

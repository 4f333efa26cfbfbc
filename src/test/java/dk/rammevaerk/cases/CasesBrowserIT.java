package dk.rammevaerk.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases as the secretariat drives them and everybody follows them. */
class CasesBrowserIT extends AppBrowserTest {
    private static final String FORUM = "sagsbrowser";

    @Autowired
    Parties parties;

    @Autowired
    MeetingCycle cycle;

    @Test
    void aCaseIsOpenedRoutedAndPutOnAMeetingByKeyboard() {
        SignedInAs.secretariat();
        parties.register(new Forum(FORUM, "Sagsbrowser", "Forum til prøve af sager i browseren", null));
        cycle.plan(FORUM, OccasionFixture.atViborg(LocalDate.of(2093, 5, 4)));
        SignedInAs.nobody();

        forgive("422");
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/sager");
        press(page, page.locator("main .button-primary"));
        assertThat(page.locator("h1")).hasText("Hvad handler sagen om?");
        assertAccessible(page);
        press(page, page.locator("main form .button-primary"));
        page.locator("#felt-titel").fill("Botilbud i natten");
        press(page, page.locator("main form .button-primary"));
        page.locator("#felt-ansvarlig").fill("Konsulent, Fællessekretariatet");
        page.locator("#felt-rute").selectOption("");
        press(page, page.locator("main form .button-primary"));

        assertThat(page.locator("h1")).hasText("Hvilken vej skal sagen?");
        page.locator("#felt-hvor-0").selectOption("forum:" + FORUM);
        page.locator("#felt-frist-0").fill("2093-06-01");
        press(page, button(page, "Tilføj et trin"));
        page.locator("#felt-hvor-1").selectOption("andet");
        press(page, button(page, "Gem ruten"));
        assertThat(page.locator(".rv-errors")).containsText("Trin 2");
        assertAccessible(page);
        page.locator("#felt-navn-1").fill("Politisk drøftelse");
        press(page, page.locator("button[value=op-1]"));
        assertThat(page.locator("#felt-navn-0")).hasValue("Politisk drøftelse");
        press(page, page.locator("button[value=ned-0]"));
        press(page, button(page, "Gem ruten"));

        assertThat(page.locator("h1")).hasText("Botilbud i natten");
        assertThat(page.locator(".rv-lead")).containsText("Sagsbrowser, frist 1. juni 2093");
        press(page, page.locator("main .rv-head .button-primary"));
        assertThat(page.locator("h1")).containsText("Sagsbrowser");
        assertAccessible(page);
        press(page, button(page, "Sæt sagen på mødet"));
        assertThat(page.locator("#beskeder")).containsText("Sagen er sat på et møde i Sagsbrowser");
        assertThat(page.locator(".rv-lead")).containsText("mødet 4. maj 2093");
        page.locator(".rv-table a").first().click();
        assertThat(page.locator("h1")).containsText("Botilbud i natten");
        assertThat(page.locator("main aside")).containsText("Politisk drøftelse");
        assertAccessible(page);
        screenshot(page, "sag-punkt");

        page.goBack();
        page.locator(".rv-table a", new Page.LocatorOptions().setHasText("Åbn"))
                .first()
                .click();
        var skip = page.locator("form[action$=spring-over]");
        skip.locator("input[name=grund]").fill("Haster ikke");
        press(page, skip.locator("button"));
        assertThat(page.locator("#vej")).containsText("sprunget over");
        assertAccessible(page);
    }

    @Test
    void theFrameworkAgreementShowsItsWayAtBothWidths() {
        for (int width : List.of(LAPTOP, PHONE)) {
            var page = pageAs("medlem", width);
            page.navigate("/sager?vis=alle&ord=2026-1");
            assertThat(page.locator("main")).containsText("Rammeaftale 2027-28");
            assertAccessible(page);
            screenshot(page, "sager-" + width);
            page.navigate("/sager/2026-14");
            assertThat(page.locator("#vej li")).hasCount(8);
            assertThat(page.locator("#vej li[aria-current=step]")).containsText("20 råd");
            assertThat(page.locator("main")).containsText("anbefale KD-Net og KKR");
            assertAccessible(page);
            screenshot(page, "sag-" + width);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(Pattern.compile("^DASSOS 27. februar 2026, punkt 1.1")))
                    .click();
            assertThat(page.locator("main aside")).containsText("Sag 2026-14");
            assertAccessible(page);
            screenshot(page, "punkt-med-sag-" + width);
        }
    }

    @Test
    void theSecretariatSeesWhyACaseStandsStill() {
        for (int width : List.of(LAPTOP, PHONE)) {
            var page = pageAs("sekretariat", width);
            page.navigate("/sager/2026-18");
            assertThat(page.locator("main")).containsText("ikke planlagt noget møde i Takstgruppen");
            assertAccessible(page);
            screenshot(page, "sag-blokeret-" + width);
            page.navigate("/sager/2026-18/rute");
            assertAccessible(page);
            screenshot(page, "sag-rute-" + width);
            page.navigate("/sager/2026-18");
            page.locator("main .rv-head .button-primary").click();
            assertThat(page.locator("h1")).containsText("Hvad sker der i trinnet Takstgruppen?");
            assertAccessible(page);
            screenshot(page, "sag-trin-" + width);
            page.navigate("/sager/2026-18/afslut");
            assertAccessible(page);
        }
    }

    private static Locator button(Page page, String name) {
        // the hidden first button of a form has the same words
        return page.locator("main button.button", new Page.LocatorOptions().setHasText(name));
    }

    private static void press(Page page, Locator control) {
        control.focus();
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}

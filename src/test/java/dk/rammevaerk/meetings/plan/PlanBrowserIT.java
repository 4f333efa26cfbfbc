package dk.rammevaerk.meetings.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.plan.Participants.Guest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan of meetings in the browser, by keyboard. A laptop at 400 % zoom is 320 pixels wide. */
class PlanBrowserIT extends AppBrowserTest {
    private static final int ZOOMED = 320;

    @Autowired
    Planning planning;

    @Autowired
    MeetingPlan plan;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Participants participants;

    private MeetingId planned(String forum, LocalDate day) {
        SignedInAs.secretariat();
        try {
            return planning.plan(forum, OccasionFixture.atViborg(day), null);
        } finally {
            SignedInAs.nobody();
        }
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main, #beskeder")
                .getByRole(role, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void theYearWheelShowsWhenAllForaMeet(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/aarshjul?aar=2027");
        assertThat(page.locator("h1")).hasText("Hvornår mødes vi?");
        assertThat(page.locator("main")).containsText("Flyttet fra");
        assertThat(page.locator(".rv-month").first()).containsText("Januar");
        assertThat(page.locator(".rv-month li", new Page.LocatorOptions().setHasText("KKR"))
                        .first()
                        .locator("a"))
                .hasCount(0);
        assertThat(page.locator(".rv-wheel").isVisible()).isEqualTo(width == LAPTOP);
        if (width == LAPTOP) {
            assertThat(page.locator(".rv-wheel tbody th", new Page.LocatorOptions().setHasText("DASSOS")))
                    .isVisible();
            assertThat(page.locator(".rv-wheel")).containsText("29. januar, DASSOS, Åben for punkter");
            assertThat(page.locator(".rv-wheel")).containsText("10. august, DASSOS, flyttet til 17.");
        }
        screenshot(page, "aarshjul-" + width);
        assertAccessible(page);

        press(page, AriaRole.LINK, "2026");
        assertThat(page.locator(".rv-wheel-years [aria-current]")).hasText("2026");
        assertThat(page.locator("main")).containsText("Referat mangler");
        page.locator("#felt-forum").selectOption("kkr");
        press(page, AriaRole.BUTTON, "Vis møder");
        assertThat(page.locator(".rv-month__name").first()).containsText("KKR");
        assertThat(page.locator(".rv-wheel-years [aria-current]")).hasText("2026");
        page.navigate("/aarshjul?aar=2060");
        assertThat(page.locator("main")).containsText("Her kommer årets møder. Der er ingen endnu.");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aMeetingIsPlannedDespiteAWarning(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/nyt");
        screenshot(page, "nyt-moede-" + width);
        assertAccessible(page);
        page.locator("#felt-forum").selectOption("kkr");
        // Easter Sunday
        page.locator("#felt-dato").fill("2047-04-14");
        page.locator("#felt-start").fill("10:00");
        assertThat(page.locator(".rv-check")).containsText("14.\u00A0april 2047 er påskedag.");
        assertThat(page.locator(".rv-check")).containsText("fristen for punkter 3.\u00A0marts 2047");
        page.locator("#felt-slut").fill("09:00");
        page.locator("[name=form][value=VIRTUAL]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#felt-sted")).isHidden();
        page.locator("#felt-link").fill("moede.example");
        press(page, AriaRole.BUTTON, "Planlæg mødet");
        forgive("422");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Mødet slutter, før det begynder.");
        assertThat(page.locator(".rv-errors")).containsText("Linket skal begynde med https://");
        assertAccessible(page);

        page.locator("#felt-slut").fill("12:00");
        page.locator("#felt-link").fill("https://moede.example/3");
        page.locator("#felt-titel").fill("Temadag");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-notice h2")).isFocused();
        assertThat(page.locator(".rv-notice").first()).containsText("14.\u00A0april 2047 er en søndag.");
        screenshot(page, "nyt-moede-advarsel-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Planlæg mødet alligevel");
        assertThat(page.locator("#beskeder")).containsText("Mødet i KKR 14.\u00A0april 2047 er planlagt");
        assertThat(page.locator("h1")).hasText("KKR 14.\u00A0april 2047");
        assertThat(page.locator("main")).containsText("3.\u00A0marts 2047");
        screenshot(page, "moede-planlagt-" + width);
        assertAccessible(page);
        page.navigate(page.url() + "/aflys");
        page.locator("#felt-grund").fill("Påske");
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Mødet er aflyst. Påske");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aMeetingIsMovedWithAReason(int width) {
        var day = LocalDate.of(2048, 3, 2).plusDays(width);
        var id = planned("kd-net", day);
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + id);
        press(page, AriaRole.LINK, "Ret eller flyt mødet");
        assertThat(page.locator("#felt-dato")).hasValue(day.toString());
        screenshot(page, "flyt-" + width);
        assertAccessible(page);
        // a weekday that is no holiday
        page.locator("#felt-dato")
                .fill("2049-02-0" + (1 + List.of(LAPTOP, PHONE, ZOOMED).indexOf(width)));
        press(page, AriaRole.BUTTON, "Gem mødet");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvorfor mødet flyttes.");
        assertThat(page.locator(".rv-errors")).isFocused();
        page.locator("#felt-grund").fill("Der er valg den dag");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Mødet er flyttet til");
        assertThat(page.locator("main .rv-notice")).containsText("Flyttet fra");
        assertThat(page.locator("main .rv-notice")).containsText("Der er valg den dag");
        screenshot(page, "flyttet-" + width);
        assertAccessible(page);
    }

    @Test
    void whoeverMovesSecondIsToldAndKeepsWhatTheyTyped() {
        var id = planned("kosu", LocalDate.of(2048, 9, 2));
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + id + "/plan");
        SignedInAs.secretariat();
        cycle.move(id, 0, OccasionFixture.atViborg(LocalDate.of(2048, 9, 3)), null, "Den første");
        SignedInAs.nobody();
        page.locator("#felt-dato").fill("2048-09-04");
        page.locator("#felt-grund").fill("Den anden");
        press(page, AriaRole.BUTTON, "Gem mødet");
        forgive("422");
        assertThat(page.locator(".rv-errors"))
                .containsText("En anden har ændret mødet i mellemtiden. Det er nu torsdag");
        assertThat(page.locator("#felt-dato")).hasValue("2048-09-04");
        assertThat(page.locator("#felt-grund")).hasValue("Den anden");
        screenshot(page, "flyt-samtidig");
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem mødet");
        assertThat(page.locator("h1")).hasText("KOSU 4.\u00A0september 2048");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aMeetingIsCancelledAfterItsConsequence(int width) {
        var id = planned("dassos", LocalDate.of(2050, 3, 1).plusDays(width));
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + id);
        press(page, AriaRole.LINK, "Aflys mødet");
        assertThat(page.locator("main")).containsText("21\u00A0deltagere ser aflysningen");
        screenshot(page, "aflys-" + width);
        assertAccessible(page);
        page.locator("#felt-grund").fill("  ");
        page.keyboard().press("Enter");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvorfor mødet aflyses.");
        // the page of errors takes the focus when it is ready; a key pressed before that would be lost
        assertThat(page.locator(".rv-errors")).isFocused();
        page.locator("#felt-grund").fill("Der er for få punkter");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .rv-notice")).containsText("Mødet er aflyst. Der er for få punkter");
        assertThat(page.locator("main").getByText("Meld afbud")).hasCount(0);
        screenshot(page, "aflyst-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aMemberSendsAnApologyAndComesAfterAll(int width) {
        var id = planned("dassos", LocalDate.of(2051, 3, 1).plusDays(width));
        var page = pageAs("medlem", width);
        page.navigate("/moeder/" + id);
        screenshot(page, "moede-medlem-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Meld afbud");
        assertThat(page.locator("#felt-suppleant")).isVisible();
        screenshot(page, "afbud-" + width);
        assertAccessible(page);
        page.locator("#felt-suppleant").focus();
        page.keyboard().type("Socialchefen i Skive");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Dit afbud er noteret");
        assertThat(page.locator("main")).containsText("Du har meldt afbud.");
        assertThat(page.locator("main")).containsText("Suppleant: Socialchefen i Skive");
        screenshot(page, "afbud-meldt-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Fortryd");
        assertThat(page.locator("#beskeder")).containsText("Du er noteret som deltager igen");
        assertThat(page.locator("main")).not().containsText("Socialchefen i Skive");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void theSecretariatKeepsTheListOfParticipants(int width) {
        var id = planned("dassos", LocalDate.of(2052, 3, 1).plusDays(width));
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + id + "/deltagere");
        assertThat(page.locator("main")).containsText("21\u00A0deltagere og ingen afbud.");
        page.locator("summary", new Page.LocatorOptions().setHasText("for Direktøren i Lemvig"))
                .focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("Vikaren i Lemvig");
        screenshot(page, "deltagere-" + width);
        assertAccessible(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("21\u00A0deltagere og ét afbud.");
        assertThat(page.locator("main")).containsText("Suppleant for Direktøren i Lemvig");
        press(page, AriaRole.BUTTON, "Kommer alligevel");
        assertThat(page.locator("main")).not().containsText("Vikaren i Lemvig");

        page.locator("#felt-navn").fill("Lederen af Børnehus Midt");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Lederen af Børnehus Midt er tilføjet");
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Fjern Lederen af Børnehus Midt");
        assertThat(page.locator(".rv-invited")).not().containsText("Lederen af Børnehus Midt");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void whoGetsNoMailIsNamedBeforeTheAgendaIsSent(int width) {
        var id = planned("dassos", LocalDate.of(2065, 3, 1).plusDays(width));
        SignedInAs.secretariat();
        cycle.open(id, 0);
        participants.addGuest(id, new Guest("Lederen af Børnehus Midt", "Børnehus Midt", null, null));
        SignedInAs.nobody();
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/" + id + "/udsend");
        var notice = page.locator("main .rv-notice");
        assertThat(notice).containsText("2 deltagere har ingen mailadresse og får derfor ingen mail:");
        assertThat(notice).containsText("Direktøren på Samsø, Samsø Kommune");
        assertThat(notice).containsText("Lederen af Børnehus Midt, Børnehus Midt");
        assertThat(page.locator("main")).containsText("20 deltagere får en mail");
        screenshot(page, "udsend-uden-adresse-" + width);
        assertAccessible(page);

        press(page, AriaRole.LINK, "Tilføj mailadresser");
        assertThat(page.locator("main .rv-notice")).containsText("2 deltagere har ingen mailadresse");
        page.locator("summary", new Page.LocatorOptions().setHasText("Tilføj mailadresse til Lederen af Børnehus Midt"))
                .focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().type("leder@");
        page.locator("form[action$='/mail']").last().evaluate("form => form.noValidate = true");
        page.keyboard().press("Enter");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("Skriv den som navn@kommune.dk");
        screenshot(page, "deltagere-mail-" + width);
        assertAccessible(page);
        page.locator(".rv-invited__mail[open] input[type=email]").fill("leder@rammevaerk.example");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Mailadressen til Lederen af Børnehus Midt er gemt");
        assertThat(page.locator("main .rv-notice")).containsText("1 deltager har ingen mailadresse");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aSeriesIsShownPlannedAndTakenBack(int width) {
        int year = 2053 + width % 7;
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/serie");
        page.locator("#felt-forum").selectOption("kosu");
        page.locator("[name=regel][value=WEEKDAY]").check();
        page.locator("#felt-fra").fill(year + "-01-01");
        page.locator("#felt-til").fill(year + "-12-31");
        press(page, AriaRole.BUTTON, "Vis dagene");
        assertThat(page.locator(".rv-days li")).hasCount(6);
        assertThat((Boolean) page.locator(".rv-days")
                        .evaluate("days => days.closest('.rv-found').getBoundingClientRect().bottom"
                                + " - document.querySelector('[value=opret]').getBoundingClientRect().bottom < 40"))
                .as("the days end with their button, without an empty frame")
                .isTrue();
        screenshot(page, "serie-" + width);
        assertAccessible(page);
        page.locator(".rv-days input").last().focus();
        page.keyboard().press("Space");
        press(page, AriaRole.BUTTON, "Planlæg de valgte møder");
        assertThat(page.locator("#beskeder")).containsText("5\u00A0møder i KOSU er planlagt");
        assertThat(page.locator(".rv-month")).hasCount(5);
        press(page, AriaRole.BUTTON, "Fortryd alle");
        assertThat(page.locator("#beskeder")).containsText("5\u00A0møder er taget ud af planen igen");
        assertThat(plan.year(year)).noneMatch(meeting -> meeting.forum().equals("kosu"));
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, ZOOMED})
    void aForumsRulesAreAgreed(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder/regler");
        screenshot(page, "regler-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "KD-Net");
        assertThat(page.locator("#felt-frist-dage")).isVisible();
        assertAccessible(page);
        page.locator("#felt-frist-dage").fill("300");
        press(page, AriaRole.BUTTON, "Gem reglerne");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("Skriv et helt antal dage fra 1 til 120");
        page.locator("#felt-frist-dage").fill("35");
        press(page, AriaRole.BUTTON, "Gem reglerne");
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("KD-Net")))
                .containsText("35\u00A0dage før");
    }
}

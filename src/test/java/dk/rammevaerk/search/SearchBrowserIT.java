package dk.rammevaerk.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.rammevaerk.access.AppBrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one box, in the demonstration's minutes. */
class SearchBrowserIT extends AppBrowserTest {
    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aDecisionIsFoundFromTheFrontPage(int width) {
        var page = page(width);
        page.navigate("/");
        page.locator("#felt-forside-q").fill("hjerneskade");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Hvor står det?");
        assertThat(page.locator(".rv-results mark").first()).containsText("hjerneskade");
        screenshot(page, "soegning-" + width);
        assertAccessible(page);
        page.locator(".rv-results a").first().click();
        assertThat(page.locator("main")).containsText("hjerneskade");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void aWordAsAScanSpellsItIsFound(int width) {
        var page = page(width);
        page.navigate("/soeg?q=dggntilbud");
        assertThat(page.locator(".rv-results li").first()).containsText("ord, der ligner");
        assertThat(page.locator(".rv-results mark").first()).containsText("øgntilbud");
        screenshot(page, "soegning-skadet-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void theBoxInTheHeadIsOnEveryPage(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/moeder");
        if (width == PHONE) page.locator(".rv-header__find").click();
        page.locator(width == PHONE ? "#felt-q" : "#soeg-i-alt").fill("Direktøren i Struer");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-results li").first()).isVisible();
        assertThat(page.locator("#felt-q")).hasValue("Direktøren i Struer");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void filtersStayAndCut(int width) {
        var page = page(width);
        page.navigate("/soeg?q=DASSOS");
        page.locator("#felt-slags").selectOption("MEETING");
        page.locator("#felt-aar").selectOption("2025");
        page.locator("main .button-primary").click();
        assertThat(page.locator(".rv-results li")).hasCount(1);
        assertThat(page.locator("#felt-slags")).hasValue("MEETING");
        assertThat(page.locator("#felt-aar")).hasValue("2025");
        screenshot(page, "soegning-udvalg-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void findingNothingSaysWhatToDo(int width) {
        var page = page(width);
        page.navigate("/soeg?q=kvantefysik");
        assertThat(page.locator("main")).containsText("Ingen steder nævner ”kvantefysik”. Prøv færre eller andre ord.");
        screenshot(page, "soegning-intet-" + width);
        assertAccessible(page);
        page.navigate("/soeg");
        assertThat(page.locator("main")).containsText("Skriv et eller flere ord.");
        assertAccessible(page);
    }

    @Test
    void theKeyboardAloneIsEnough() {
        var page = page(LAPTOP);
        page.navigate("/soeg");
        page.locator("#felt-q").focus();
        page.keyboard().type("hjerneskade");
        for (int i = 0; i < 4; i++) page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-results li").first()).isVisible();
        page.locator("main .button-primary").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).not().hasText("Hvor står det?");
    }
}

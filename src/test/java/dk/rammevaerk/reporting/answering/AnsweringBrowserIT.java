package dk.rammevaerk.reporting.answering;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.rammevaerk.reporting.answering.AskedRounds.SKIVE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An economist answers the shelters' questionnaire by keyboard on both widths; two write at once. */
class AnsweringBrowserIT extends AppBrowserTest {
    @Autowired
    Rounds rounds;

    @Autowired
    Questionnaires questionnaires;

    private ReportingRound shelters(String title) {
        var rows = FormFixture.shelters().rows();
        return AskedRounds.open(rounds, questionnaires, title, new FormRows(title, rows.survey(), rows.choices()));
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    private static void type(Page page, String field, String text) {
        page.locator("#felt-" + field).focus();
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        assertThat(page.locator("#felt-" + field + " ~ .rv-autosave .rv-autosave__mark"))
                .containsText("Gemt kl.");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theShelterFormIsAnsweredAndCompletedByKeyboardAlone(int width) {
        var round = shelters("Herberger med tastatur " + width);
        var page = pageAs("indberetter", width);
        page.navigate(round.href(SKIVE));
        assertThat(page.locator("h1")).hasText("Hvad mangler Skive Kommune at svare?");
        screenshot(page, "svar-overblik-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Begynd at svare");
        assertThat(page.locator("h1")).hasText("Kapacitet");
        assertThat(page.locator("#sporgsmaal-pladser")).isHidden();
        page.locator("#felt-har_herberg").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#sporgsmaal-pladser")).isVisible();
        type(page, "pladser", "tolv");
        assertThat(page.locator("#felt-pladser-fejl")).containsText("Her skal stå et tal");
        screenshot(page, "svar-fejl-" + width);
        assertAccessible(page);
        page.locator("#felt-pladser").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("12");
        page.keyboard().press("Tab");
        assertThat(page.locator("#felt-pladser-fejl")).isHidden();
        type(page, "herberger-1-herberg_navn", "Herberget ved fjorden");
        page.locator("#felt-herberger-1-herberg_drift").focus();
        page.keyboard().press("ArrowDown");
        type(page, "herberger-1-herberg_pladser", "12");
        assertThat(page.locator("[data-section='1'] .rv-state")).hasText("Færdig");
        screenshot(page, "svar-kapacitet-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Tilføj en række");
        assertThat(page.locator("#felt-herberger-2-herberg_navn")).isVisible();
        press(page, AriaRole.BUTTON, "Gem og fortsæt");
        assertThat(page.locator("h1")).hasText("Behov");
        type(page, "hjemlose-unge-antal", "7");
        type(page, "belaegning", "92,5");
        page.locator("#felt-grupper").focus();
        page.keyboard().press("Space");
        page.setInputFiles(
                "#felt-bilag", new FilePayload("Oversigt.docx", UploadedFile.WORD, ItemTemplate.write("DASSOS")));
        assertThat(page.locator("#sporgsmaal-bilag a")).hasText("Oversigt.docx");
        assertThat(page.locator("#felt-grupper")).isChecked();
        assertThat(page.locator("#felt-belaegning")).hasValue("92,5");
        screenshot(page, "svar-behov-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem og se, hvad der mangler");
        assertThat(page.locator("h1")).hasText("Hvad mangler Skive Kommune at svare?");
        screenshot(page, "svar-klar-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Afslut svar for Skive Kommune");
        assertThat(page.locator("#beskeder")).containsText("Svaret fra Skive Kommune er afsluttet");
        screenshot(page, "svar-afsluttet-" + width);
        assertAccessible(page);
        press(page, AriaRole.LINK, "Se svaret");
        assertThat(page.locator("main")).containsText("12 pladser");
        screenshot(page, "svar-laest-" + width);
        assertAccessible(page);
    }

    @Test
    void whatLacksLeadsToItsField() {
        var round = shelters("Herberger der mangler");
        var page = pageAs("indberetter", PHONE);
        page.navigate(round.href(SKIVE));
        press(page, AriaRole.LINK, "Har I et herberg?");
        assertThat(page.locator("#felt-har_herberg-fejl")).containsText("Her mangler et svar");
        assertAccessible(page);
    }

    @Test
    void twoAtOnceSeeEachOthersAnswersAndChoose() {
        var round = shelters("Herberger for to i browseren");
        var section = round.href(SKIVE) + "/1/2";
        var one = pageAs("indberetter", LAPTOP);
        var other = pageAs("medlem", LAPTOP);
        one.navigate(section);
        other.navigate(section);
        type(one, "belaegning", "80");
        type(other, "takst", "1200");
        assertThat(other.locator("#felt-belaegning")).hasValue("80");
        other.navigate("about:blank");
        one.locator("#felt-tekst").focus();
        other.navigate(section);
        type(one, "tekst", "Fra den ene");
        forgive("409");
        other.locator("#felt-tekst").focus();
        other.keyboard().type("Fra den anden");
        other.keyboard().press("Tab");
        assertThat(other.locator(".rv-conflict")).containsText("Fra den ene");
        assertThat(other.locator("#felt-tekst")).hasValue("Fra den anden");
        screenshot(other, "svar-konflikt-" + LAPTOP);
        press(other, AriaRole.BUTTON, "Brug den andens tekst");
        assertThat(other.locator("#felt-tekst")).hasValue("Fra den ene");
    }

    @Test
    void aCprNumberStaysInTheFieldAndNowhereElse() {
        var round = shelters("Herberger med nummer i browseren");
        var page = pageAs("indberetter", LAPTOP);
        page.navigate(round.href(SKIVE) + "/1/2");
        forgive("422");
        page.locator("#felt-tekst").focus();
        page.keyboard().type("Borger 010170-1234");
        page.keyboard().press("Tab");
        assertThat(page.locator("#felt-tekst ~ .rv-autosave .rv-autosave__panel"))
                .containsText("CPR-nummer");
        assertThat(page.locator("#felt-tekst")).hasValue("Borger 010170-1234");
        assertAccessible(page);
    }
}

package dk.rammevaerk.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.texts.ItemText;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed in live minutes stays with the one who typed it until the server has it, whatever comes in between. */
class NothingTypedIsLostBrowserIT extends LivePageTest {
    @Test
    void wordsTypedBesideAConflictOutliveAReload() {
        var page = writingTheSameAsAnother();
        assertThat(item(page, "1.1").locator(".rv-conflict")).isVisible();
        text(page, "1.1").click();
        page.keyboard().press("End");
        page.keyboard().type(" og mere til");

        page.reload();

        assertThat(item(page, "1.1").locator("[data-mine]")).hasText("Det siger den anden og mere til");
        assertThat(item(page, "1.1").locator(".rv-conflict")).containsText("Det siger den ene");
        assertThat(text(page, "1.1")).hasText("Det siger den anden og mere til");
        assertThat(drafts(page)).singleElement().asString().contains("og mere til");
        assertAccessible(page);
        page.reload();
        item(page, "1.1").getByText("Behold begge").click();
        assertSaved(item(page, "1.1"));
        assertThat(stored().items().getFirst().minutes())
                .isEqualTo("Det siger den ene\n\nDet siger den anden og mere til");
        assertThat(drafts(page)).isEmpty();
    }

    /** A browser puts back what stood in the fields of a page it loads again; that is no text of the server's. */
    @Test
    void whatTheBrowserItselfPutsBackInAFieldIsNotTakenForSaved() {
        forgive("ERR_INTERNET_DISCONNECTED");
        var page = live(LAPTOP);
        page.addInitScript("""
                document.addEventListener('readystatechange', () => {
                    if (document.readyState === 'interactive' && !sessionStorage.getItem('sat ind')) {
                        sessionStorage.setItem('sat ind', 'ja');
                        document.querySelector('[data-save-url]').value = 'Sat ind af browseren';
                    }
                });""");
        page.reload();
        assertThat(item(page, "1.1").locator(".rv-autosave")).containsText("som ikke blev gemt");
        item(page, "1.1").getByText("Brug teksten").click();
        assertSaved(item(page, "1.1"));
        assertThat(stored().items().getFirst().minutes()).isEqualTo("Sat ind af browseren");
        assertThat(item(page, "1.1").locator("[data-save-url]")).hasAttribute("autocomplete", "off");
    }

    @Test
    void whoWritesOnBesideAnEarlierTextIsOfferedItUntilTheyAnswer() {
        forgive("ERR_INTERNET_DISCONNECTED");
        var page = live(LAPTOP);
        var context = page.context();
        context.setOffline(true);
        text(page, "1.1").click();
        page.keyboard().type("Fra i går");
        assertThat(item(page, "1.1").locator(".rv-autosave__mark")).containsText("Ingen forbindelse");
        page.close();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate("/moeder/" + meeting + "/referat");
        text(again, "1.1").click();
        again.keyboard().type("Skrevet uden at se tilbuddet");
        assertSaved(item(again, "1.1"));
        assertThat(item(again, "1.1").locator(".rv-autosave")).containsText("som ikke blev gemt");
        assertThat(item(again, "1.1").locator(".rv-autosave")).containsText("Fra i går");
    }

    @Test
    void aPossibleCprNumberIsToldOfAtOnceAndOnlyThatTextWaits() {
        forgive("422");
        var page = live(LAPTOP);
        text(page, "1.1").click();
        page.keyboard().type("Borgeren 280299-0000 venter");
        var beside = item(page, "1.1").locator(".rv-autosave");
        assertThat(beside).containsText("ligner et CPR-nummer");
        assertThat(text(page, "1.1")).hasText("Borgeren 280299-0000 venter");
        assertThat(drafts(page)).singleElement().asString().contains("venter").doesNotContain("280299");
        screenshot(page, "referat-cpr");
        assertAccessible(page);

        page.keyboard().press("Alt+ArrowDown");
        text(page, "1.2").click();
        page.keyboard().type("Det næste punkt");
        assertSaved(item(page, "1.2"));
        assertThat(stored().items()).extracting(Item::minutes).startsWith(null, "Det næste punkt");
        assertThat(history("1.1")).isEmpty();

        page.keyboard().press("Alt+ArrowUp");
        text(page, "1.1").click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Borgeren venter");
        assertSaved(item(page, "1.1"));
        assertThat(history("1.1")).extracting(ItemText::text).containsExactly("Borgeren venter");
    }

    @Test
    void aPossibleCprNumberInANoteIsToldOfInItsPanel() {
        var page = live(LAPTOP);
        text(page, "1.1").click();
        page.keyboard().type("Teksten ved siden af");
        assertSaved(item(page, "1.1"));
        var notes = page.locator("[data-notes]:visible");
        notes.locator("[name=passage]").fill("Borgeren 280299-0000 flytter");
        notes.locator("[name=virkning]").selectOption("APPROVED");
        notes.getByText("Markér beslutning").click();
        assertThat(notes).containsText("ligner et CPR-nummer");
        assertThat(notes.locator("[name=passage]")).hasValue("Borgeren 280299-0000 flytter");
        assertThat(text(page, "1.1")).hasText("Teksten ved siden af");
        assertAccessible(page);
        assertThat(stored().items().getFirst().decisions()).isEmpty();
        notes.locator("[name=passage]").fill("Borgeren flytter");
        notes.locator("[name=virkning]").selectOption("APPROVED");
        notes.getByText("Markér beslutning").click();
        assertThat(notes).containsText("Beslutningen er markeret.");

        page.getByText("Notér en opgave").locator("visible=true").click();
        notes.locator("[name=opgave]").fill("Ring til 280299-0000");
        notes.locator("[name=hvem]").fill("Sekretariatet");
        notes.getByText("Notér opgave").click();
        assertThat(notes).containsText("ligner et CPR-nummer");
        assertThat(notes.locator("[name=opgave]")).hasValue("Ring til 280299-0000");
        assertThat(notes.locator("[name=hvem]")).hasValue("Sekretariatet");

        var people = page.locator("[data-people]");
        people.getByText("Tilføj suppleant, gæst eller deltager").click();
        people.locator("[name=navn]").fill("280299-0000");
        people.getByText("Tilføj", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(people).containsText("ligner et CPR-nummer");
        assertThat(stored().attendances()).hasSize(3);
    }

    private List<ItemText> history(String number) {
        return texts.history(new ItemId(fixture.item(meeting, number)), Part.MINUTES);
    }

    @SuppressWarnings("unchecked")
    private static List<String> drafts(Page page) {
        return (List<String>) page.evaluate("() => Object.keys(localStorage).map(key => localStorage.getItem(key))");
    }
}

package dk.rammevaerk.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingState;
import dk.rammevaerk.meetings.texts.ItemText;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing minutes while the meeting is held, on a good line and a bad one, alone and with somebody else. */
class LiveMinutesBrowserIT extends LivePageTest {
    @Test
    void aMeetingOfTheDayBeginsAndOneToComeAfterAQuestion() {
        SignedInAs.secretariat();
        meeting = fixture.sent("kosu", today().plusDays(3));
        SignedInAs.nobody();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/moeder/" + meeting);
        page.locator("main").getByText("Start referat").click();
        assertThat(page.locator("main")).containsText("Mødet er først den");
        assertAccessible(page);
        page.locator("main form .button").click();
        assertThat(page.locator("h1")).hasText("Hvad blev besluttet?");
        assertThat(stored().state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void twoItemsAreWrittenByKeyboardAlone() {
        var page = live(LAPTOP);
        page.keyboard().press("Alt+r");
        page.keyboard().press("Alt+1");
        assertThat(text(page, "1.1")).hasText("DASSOS drøftede og godkendte indstillingen.");
        page.keyboard().press("Alt+b");
        assertThat(page.locator("[data-notes]:visible [name=passage]"))
                .hasValue("DASSOS drøftede og godkendte indstillingen.");
        assertThat(page.locator("[data-notes]:visible [name=virkning]")).hasValue("APPROVED");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-notes]:visible [data-decision]")).hasCount(1);
        assertThat(item(page, "1.1").locator("mark")).hasText("DASSOS drøftede og godkendte indstillingen.");
        page.keyboard().press("Alt+Enter");
        assertThat(item(page, "1.1")).isHidden();
        page.keyboard().press("Alt+ArrowDown");
        page.keyboard().press("Alt+1");
        assertThat(text(page, "2.1")).hasText("DASSOS tog orienteringen til efterretning.");
        page.keyboard().press("Alt+o");
        page.keyboard().type("Skriver til kommunerne");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-notes]:visible")).containsText("Opgaven er noteret.");
        assertSaved(item(page, "2.1"));

        page.keyboard().press("Alt+p");
        assertThat(page.locator("#deltagere")).isFocused();
        press(page, "Afbud fra Direktøren i Odder");
        assertThat(page.locator("[data-people]")).containsText("Afbud fra Direktøren i Odder.");
        press(page, "Direktøren i Skive kom nu");
        assertThat(page.locator("[data-people]")).containsText("Kom kl.");
        screenshot(page, "referat-live-skrevet-" + LAPTOP);
        assertAccessible(page);

        var written = stored();
        assertThat(written.items())
                .extracting(Item::minutes)
                .containsExactly(
                        "DASSOS drøftede og godkendte indstillingen.",
                        null,
                        "DASSOS tog orienteringen til efterretning.");
        assertThat(written.items().getFirst().decisions()).singleElement().satisfies(one -> assertThat(one.effect())
                .isEqualTo(Effect.APPROVED));
        assertThat(written.apologies()).hasSize(1);
        assertThat(written.participants())
                .filteredOn(one -> one.arrived() != null)
                .hasSize(1);
        assertThat(page.locator(".rv-live__done")).hasCount(1);
    }

    /** Tabs to a button and presses it. */
    private static void press(Page page, String name) {
        var button = page.locator("button[aria-label='" + name + "']");
        for (int i = 0; i < 60 && !(Boolean) button.evaluate("one => one === document.activeElement"); i++)
            page.keyboard().press("Tab");
        assertThat(button).isFocused();
        page.keyboard().press("Enter");
    }

    @Test
    void theShortcutsAreShown() {
        var page = live(LAPTOP);
        page.locator("h1").click();
        page.keyboard().press("?");
        assertThat(page.locator("[data-shortcuts]")).isVisible();
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, SMALL})
    void thePageIsAccessibleAndOneCanWrite(int width) {
        var page = live(width);
        text(page, "1.1").click();
        page.keyboard().type("Skrevet på " + width);
        assertSaved(item(page, "1.1"));
        screenshot(page, "referat-" + width);
        assertAccessible(page);
        assertThat(stored().items().getFirst().minutes()).isEqualTo("Skrevet på " + width);
    }

    @Test
    void whatIsWrittenWithoutAConnectionIsSavedWhenItIsBack() {
        forgive("ERR_INTERNET_DISCONNECTED");
        var page = live(LAPTOP);
        page.context().setOffline(true);
        text(page, "1.1").click();
        page.keyboard().type("Skrevet uden forbindelse");
        assertThat(item(page, "1.1").locator(".rv-autosave__mark")).containsText("Ingen forbindelse");
        page.keyboard().press("Alt+ArrowDown");
        text(page, "1.2").click();
        page.keyboard().type("Også på det næste punkt");
        screenshot(page, "referat-uden-forbindelse");
        page.context().setOffline(false);
        assertSaved(item(page, "1.2"));
        page.keyboard().press("Alt+ArrowUp");
        assertSaved(item(page, "1.1"));
        assertThat(stored().items())
                .extracting(Item::minutes)
                .startsWith("Skrevet uden forbindelse", "Også på det næste punkt");
    }

    @Test
    void whatWasTypedInAClosedTabComesBack() {
        forgive("ERR_INTERNET_DISCONNECTED");
        var page = live(LAPTOP);
        var context = page.context();
        context.setOffline(true);
        text(page, "1.1").click();
        page.keyboard().type("Aldrig sendt");
        assertThat(item(page, "1.1").locator(".rv-autosave__mark")).containsText("Ingen forbindelse");
        page.close();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate("/moeder/" + meeting + "/referat");
        item(again, "1.1").getByText("Brug teksten").click();
        assertSaved(item(again, "1.1"));
        assertThat(stored().items().getFirst().minutes()).isEqualTo("Aldrig sendt");
    }

    @Test
    void whatTheOtherWritesShowsUpWithoutReload() {
        var one = live(LAPTOP);
        var other = live(LAPTOP);
        other.keyboard().press("Alt+ArrowDown");
        text(one, "1.1").click();
        one.keyboard().type("Fra den første");
        assertSaved(item(one, "1.1"));
        one.keyboard().press("Alt+Enter");
        other.keyboard().press("Alt+ArrowUp");
        other.locator("h1").click();
        assertThat(text(other, "1.1")).hasText("Fra den første");
        assertThat(other.locator(".rv-live__done")).hasCount(1);
        one.locator("button[aria-label='Afbud fra Direktøren i Odder']").click();
        assertThat(other.locator("[data-people]")).containsText("Afbud 1");
    }

    @Test
    void twoWhoWriteInDifferentPlacesOfOneItemLoseNothing() {
        SignedInAs.secretariat();
        texts.save(new ItemId(fixture.item(meeting, "1.1")), Part.MINUTES, 0, "Første\n\nAndet\n\nTredje");
        SignedInAs.nobody();
        var one = live(LAPTOP);
        var other = live(LAPTOP);
        text(one, "1.1").locator("p").first().click();
        text(other, "1.1").locator("p").last().click();
        one.keyboard().press("End");
        other.keyboard().press("End");
        one.keyboard().type(" fra den ene");
        other.keyboard().type(" fra den anden");
        assertSaved(item(one, "1.1"));
        assertSaved(item(other, "1.1"));
        // nothing changes under the hands of who writes; with the next words the other's come in
        one.keyboard().type("!");
        assertThat(text(one, "1.1")).containsText(Pattern.compile("fra den ene.*fra den anden", Pattern.DOTALL));
        other.locator("h1").click();
        assertThat(text(other, "1.1")).containsText(Pattern.compile("fra den ene!.*fra den anden", Pattern.DOTALL));
        assertThat(stored().items().getFirst().minutes())
                .contains("Første fra den ene")
                .contains("Tredje fra den anden");
    }

    @ParameterizedTest
    @CsvSource({
        "Behold begge, 'Det siger den ene\n\nDet siger den anden'",
        "Brug min tekst, Det siger den anden",
        "Brug den andens tekst, Det siger den ene"
    })
    void twoWhoWriteInTheSamePlaceAreShownBothTexts(String choice, String kept) {
        var other = writingTheSameAsAnother();
        var conflict = item(other, "1.1").locator(".rv-conflict");
        assertThat(conflict).containsText("Det siger den ene");
        assertThat(conflict).containsText("Det siger den anden");
        screenshot(other, "referat-konflikt");
        assertAccessible(other);
        var saves = new ArrayList<String>();
        other.onRequest(request -> {
            if (request.url().endsWith("/tekst") && request.method().equals("POST")) saves.add(request.url());
        });
        conflict.getByText(choice).click();
        var mark = item(other, "1.1").locator(".rv-autosave__mark");
        assertThat(mark).hasText(Pattern.compile("Gemt kl\\.|som .* gemte kl\\."));
        assertThat(text(other, "1.1")).hasText(kept.replaceAll("\n+", ""));
        assertThat(stored().items().getFirst().minutes()).isEqualTo(kept);
        assertThat(saves).as("what was not chosen is not sent").hasSize(choice.contains("andens") ? 0 : 1);
        SignedInAs.secretariat();
        assertThat(texts.history(new ItemId(fixture.item(meeting, "1.1")), Part.MINUTES))
                .extracting(ItemText::text)
                .contains(kept, "Det siger den ene", "Det siger den anden");
    }

    @Test
    void aDraftOnAnOlderTextDoesNotReplaceWhatAnotherSavedSince() {
        forgive("409");
        forgive("ERR_INTERNET_DISCONNECTED");
        var page = live(LAPTOP);
        var context = page.context();
        context.setOffline(true);
        text(page, "1.1").click();
        page.keyboard().type("Aldrig sendt");
        assertThat(item(page, "1.1").locator(".rv-autosave__mark")).containsText("Ingen forbindelse");
        page.close();
        SignedInAs.secretariat();
        texts.save(new ItemId(fixture.item(meeting, "1.1")), Part.MINUTES, 0, "Fra en anden");
        SignedInAs.nobody();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate("/moeder/" + meeting + "/referat");
        item(again, "1.1").getByText("Brug teksten").click();
        assertThat(item(again, "1.1").locator(".rv-conflict")).containsText("Fra en anden");
        assertThat(stored().items().getFirst().minutes()).isEqualTo("Fra en anden");
    }

    @Test
    void aDecisionWhoseTextIsRewrittenIsFlaggedAtOnce() {
        var page = live(LAPTOP);
        text(page, "1.1").click();
        page.keyboard().press("Alt+1");
        assertSaved(item(page, "1.1"));
        page.keyboard().press("Alt+b");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-notes]:visible [data-decision]")).hasCount(1);
        text(page, "1.1").click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Punktet blev udsat.");
        assertThat(page.locator("[data-notes]:visible [data-fallen]")).isVisible();
        screenshot(page, "referat-beslutning-væk");
        assertAccessible(page);
    }
}

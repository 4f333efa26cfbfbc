package dk.rammevaerk.meetings.minutes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.meetings.Attendance;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is there, what they are to do and until when, noted beside the minutes. */
class LiveNotesBrowserIT extends LivePageTest {
    private static final int MORE = 18;

    @Test
    void aDeadlineBeforeTheMeetingIsToldOfAtItsField() {
        var page = live(LAPTOP);
        var notes = page.locator("[data-notes]:visible");
        notes.getByText("Notér en opgave").click();
        notes.locator("[name=opgave]").fill("Skriver til kommunerne");
        notes.locator("[name=hvem]").fill("Sekretariatet");
        notes.locator("[name=frist]").fill("1999-05-01");
        notes.getByText("Notér opgave").click();
        assertThat(notes.locator("[name=frist]")).hasAttribute("aria-invalid", "true");
        assertThat(notes.locator(".rv-row__error")).containsText("1. maj 1999 er før mødet");
        assertThat(notes.locator("[name=opgave]")).hasValue("Skriver til kommunerne");
        assertThat(notes.locator("[name=hvem]")).hasValue("Sekretariatet");
        assertThat(notes.locator("[name=frist]")).hasValue("1999-05-01");
        assertThat(notes.locator("[name=frist]")).isFocused();
        screenshot(page, "referat-frist");
        assertAccessible(page);
        notes.locator("[name=frist]").fill(today().plusDays(14).toString());
        notes.getByText("Notér opgave").click();
        assertThat(notes).containsText("Opgaven er noteret.");
    }

    @Test
    void nobodyArrivesNowOnAnotherDayThanTheMeetings() {
        SignedInAs.secretariat();
        meeting = fixture.begun("dassos", today().plusDays(3));
        SignedInAs.nobody();
        var page = live(LAPTOP);
        var people = page.locator("[data-people]");
        assertThat(people.locator(".rv-live__acts [value=KOM]")).hasCount(0);
        assertThat(people.locator(".rv-live__acts [value=GIK]")).hasCount(0);
        assertThat(people).containsText("på mødets dag");
        screenshot(page, "referat-foer-dagen");
        assertAccessible(page);
        people.locator(".rv-live__time > summary").first().click();
        people.locator("[name=tid]").first().fill("09:05");
        people.locator("button[name=act][value=KOM]").first().click();
        assertThat(people).containsText("Kom kl. 9.05");
        assertThat(stored().attendances()).anyMatch(one -> one.arrived() != null);
    }

    /** The many who are there all the time take no room; who came late, left or did not come is seen. */
    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE, SMALL})
    void manyWhoAreThereAreFolded(int width) {
        asSecretariat(() -> {
            for (int i = 1; i <= MORE; i++)
                minutes.add(meeting, Attendance.of(false, "Socialchefen i kommune " + i, "Kommune nummer " + i, null));
            var all = meetings.find(meeting).orElseThrow().attendances();
            minutes.set(meeting, requireNonNull(all.get(1).id()), new Presence(false, LocalTime.of(9, 5), null));
            minutes.set(meeting, requireNonNull(all.get(2).id()), Presence.APOLOGY);
        });
        var page = live(width);
        var people = page.locator("[data-people]");
        assertThat(people.locator("h2")).containsText("20");
        assertThat(people.getByText("Direktøren i Skive").first()).isVisible();
        assertThat(people.getByText("Direktøren i Odder").first()).isVisible();
        assertThat(people.getByText("Socialchefen i kommune 7").first()).isHidden();
        screenshot(page, "referat-mange-" + width);
        assertAccessible(page);

        var fold = people.locator("[data-fold] > summary");
        assertThat(fold).containsText("19");
        fold.focus();
        page.keyboard().press("Enter");
        assertThat(people.getByText("Socialchefen i kommune 7").first()).isVisible();
        assertAccessible(page);
        screenshot(page, "referat-mange-aabne-" + width);
        pressButton(page, "Socialchefen i kommune 7 gik nu");
        assertThat(people).containsText("Socialchefen i kommune 7 gik før tid.");
        assertThat(fold).containsText("18");
        // who is noting goes on where they were
        assertThat(people.getByText("Socialchefen i kommune 8").first()).isVisible();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, SMALL})
    void oneWritesMarksAndMovesOnByKeyboardAlsoOnANarrowScreen(int width) {
        var page = live(width);
        page.keyboard().press("Alt+r");
        page.keyboard().press("Alt+1");
        assertThat(text(page, "1.1")).hasText("DASSOS drøftede og godkendte indstillingen.");
        page.keyboard().press("Alt+b");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("[data-notes]:visible [data-decision]")).hasCount(1);
        page.keyboard().press("Alt+Enter");
        assertThat(item(page, "1.2")).isVisible();
        assertThat(page.locator("[data-items]")).not().hasAttribute("open", "");
        page.keyboard().press("Alt+p");
        assertThat(page.locator("#deltagere")).isFocused();
        pressButton(page, "Afbud fra Direktøren i Odder");
        assertThat(page.locator("[data-people]")).containsText("Afbud fra Direktøren i Odder.");
        screenshot(page, "referat-tastatur-" + width);
        assertAccessible(page);
        assertThat(stored().apologies()).hasSize(1);
    }

    /** Tabs to a button and presses it. */
    private static void pressButton(Page page, String name) {
        var button = page.locator("button[aria-label='" + name + "']");
        for (int i = 0; i < 200 && !(Boolean) button.evaluate("one => one === document.activeElement"); i++)
            page.keyboard().press("Tab");
        assertThat(button).isFocused();
        page.keyboard().press("Enter");
    }
}

package dk.rammevaerk.appointments;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.appointments.Appointee.Known;
import dk.rammevaerk.kernel.DateRange;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats and appointments in the browser, by keyboard. */
class AppointmentsBrowserIT extends AppBrowserTest {
    @Autowired
    Bodies bodies;

    @Autowired
    Appointing appointing;

    @Autowired
    Parties parties;

    /** A body of the test's own with one seat. */
    private SeatId seatIn(String name) {
        SignedInAs.secretariat();
        try {
            return bodies.addSeat(bodies.add(CompositionFixture.facts(name)), new Seat.Facts("Medlem", null, null));
        } finally {
            SignedInAs.nobody();
        }
    }

    private AppointmentId held(SeatId seat, DateRange period) {
        SignedInAs.secretariat();
        try {
            return appointing.appoint(
                    seat, new NewAppointment(new Known(person("Direktøren i Odder")), period, null, null));
        } finally {
            SignedInAs.nobody();
        }
    }

    private PersonId person(String name) {
        return parties.persons().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void press(Page page, AriaRole role, String name) {
        var target = page.locator("main, #beskeder")
                .getByRole(role, new Locator.GetByRoleOptions().setName(name))
                .first();
        target.focus();
        page.keyboard().press("Enter");
    }

    private static Locator body(Page page, String name) {
        return page.locator(".rv-seats__body", new Page.LocatorOptions().setHasText(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void whoRepresentsUsInDialogforumIsOneClickFromTheFrontPage(int width) {
        var page = pageAs("medlem", width);
        if (width == PHONE) page.locator(".rv-drawer > summary").click();
        page.locator(width == PHONE ? ".rv-drawer" : ".rv-nav--side")
                .getByText("Fora og udpegninger")
                .click();
        assertThat(page.locator("h1")).hasText("Hvem sidder hvor?");
        assertThat(body(page, "Ankestyrelsens Dialogforum")).containsText("Direktøren i Holstebro");
        assertThat(body(page, "Ankestyrelsens Dialogforum")).containsText("til og med 31.\u00A0december 2028");
        assertThat(body(page, "Styregruppen for Børnehus Midt")).containsText("Ledig");
        assertThat(page.locator(".rv-tiles li")).hasCount(20);
        assertThat(page.locator("main")).not().containsText("Opret organ");
        screenshot(page, "udpegninger-" + width);
        assertAccessible(page);

        press(page, AriaRole.LINK, "Ankestyrelsens Dialogforum");
        assertThat(page.locator("h1")).hasText("Ankestyrelsens Dialogforum");
        assertThat(page.locator("main")).containsText("Sluttede før tid: Fratræder sin stilling");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void anotherDayShowsWhoSatThereThen(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/udpegninger?dato=2020-12-31");
        assertThat(body(page, "Forretningsudvalget")).containsText("Direktøren i Struer");
        page.navigate("/udpegninger?dato=2021-01-01");
        assertThat(page.locator(".rv-seats")).not().containsText("Forretningsudvalget");
        page.locator(".rv-seats__closed summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".rv-seats__closed")).containsText("Nedlagt fra 1.\u00A0januar 2021");
        assertAccessible(page);
        page.navigate("/udpegninger?dato=31-02-2026");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("31-02-2026");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSearchBoxKnowsWhoSitsInDialogforum(int width) {
        var page = pageAs("indberetter", width);
        page.navigate("/soeg?q=dialogforum");
        assertThat(page.locator(".rv-results li", new Page.LocatorOptions().setHasText("Eksternt forum")))
                .containsText("Direktøren i Holstebro");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aBodyIsMadeWithASeatAndSomebodyInIt(int width) {
        var name = "Udvalget for prøver " + width;
        var page = pageAs("sekretariat", width);
        page.navigate("/udpegninger");
        press(page, AriaRole.LINK, "Opret organ");
        assertThat(page.locator("#felt-navn")).isVisible();
        screenshot(page, "opret-organ-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Opret organ");
        forgive("422");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Organet mangler et navn.");
        page.locator("#felt-navn").fill(name);
        page.locator("#felt-formaal").fill("Prøver alting.");
        press(page, AriaRole.BUTTON, "Opret organ");
        assertThat(page.locator("h1")).hasText(name);

        press(page, AriaRole.LINK, "Tilføj post");
        page.locator("#felt-post").fill("Medlem");
        assertAccessible(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Ledig");
        press(page, AriaRole.LINK, "Udpeg " + name + ", Medlem");
        assertThat(page.locator("#felt-navn")).isHidden();
        assertThat(page.locator("#felt-til")).isHidden();
        page.locator("#felt-person").selectOption("ny");
        page.locator("#felt-navn").fill("Den nye direktør");
        page.locator("[name=varighed][value=AGREEMENT]").focus();
        page.keyboard().press("ArrowDown");
        page.locator("#felt-fra").fill("2026-01-01");
        page.locator("#felt-til").fill("2025-12-31");
        screenshot(page, "udpeg-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Gem udpegning");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Den sidste dag ligger før den første.");
        assertThat(page.locator("#felt-navn")).hasValue("Den nye direktør");
        page.locator("#felt-til").fill("2026-08-31");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Den nye direktør er udpeget til " + name);
        assertThat(page.locator("main")).containsText("Udløber 31.\u00A0august 2026");
        screenshot(page, "organ-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void whoeverAppointsIntoATakenSeatIsToldAndReplacesInstead(int width) {
        var name = "Optaget organ " + width + " " + UUID.randomUUID();
        var seat = seatIn(name);
        var holder = held(seat, DateRange.ofClosed(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
        var page = pageAs("sekretariat", width);
        page.navigate("/udpegninger/poster/" + seat + "/udpeg");
        assertThat(page.locator("#felt-fra")).hasValue("2028-01-01");
        page.locator("#felt-person")
                .selectOption(person("Direktøren i Lemvig").value().toString());
        page.locator("#felt-fra").fill("2027-12-31");
        page.locator("#felt-aftale").fill("2027-28");
        page.keyboard().press("Enter");
        forgive("422");
        assertThat(page.locator(".rv-errors"))
                .containsText(
                        "Direktøren i Odder sidder på posten fra 1.\u00A0januar 2026 til og med 31.\u00A0december 2027.");
        screenshot(page, "optaget-" + width);
        assertAccessible(page);

        page.navigate("/udpegninger/udpegning/" + holder + "/afloes");
        page.locator("#felt-person")
                .selectOption(person("Direktøren i Lemvig").value().toString());
        page.locator("#felt-fra").fill("2027-01-01");
        page.locator("#felt-aftale").fill("2027-28");
        page.locator("#felt-grund").fill("Nyt job");
        assertAccessible(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Direktøren i Odder afløses af Direktøren i Lemvig");
        assertThat(page.locator("main")).containsText("Derefter Direktøren i Lemvig, 1.\u00A0januar 2027");
        assertThat(page.locator("main")).containsText("Sluttede før tid: Nyt job");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void anAppointmentEndsAndABodyClosesAfterTheConsequence(int width) {
        var name = "Lukkende organ " + width + " " + UUID.randomUUID();
        var seat = seatIn(name);
        var id = held(seat, DateRange.startingOn(LocalDate.of(2026, 1, 1)));
        var page = pageAs("sekretariat", width);
        page.navigate("/udpegninger/udpegning/" + id + "/afslut");
        page.locator("#felt-til").fill("2026-12-31");
        assertAccessible(page);
        page.keyboard().press("Enter");
        forgive("422");
        assertThat(page.locator(".rv-errors")).isFocused();
        assertThat(page.locator(".rv-errors")).containsText("Skriv, hvorfor personen stopper.");
        page.locator("#felt-grund").fill("Nyt job");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("til og med 31.\u00A0december 2026");

        press(page, AriaRole.LINK, "Nedlæg organ");
        page.locator("#felt-fra").fill("2026-07-01");
        assertAccessible(page);
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("stopper med 30.\u00A0juni 2026 som sidste dag");
        screenshot(page, "nedlaeg-" + width);
        assertAccessible(page);
        press(page, AriaRole.BUTTON, "Nedlæg organ");
        assertThat(page.locator("#beskeder")).containsText("er nedlagt fra 1.\u00A0juli 2026");
        assertThat(page.locator("main")).containsText("Nedlagt fra 1.\u00A0juli 2026");
        assertThat(page.locator("main")).not().containsText("Nedlæg organ");
    }

    @Test
    void whoeverEndsSecondKeepsWhatTheyTyped() {
        var name = "Samtidigt organ " + UUID.randomUUID();
        var id = held(seatIn(name), DateRange.startingOn(LocalDate.of(2026, 1, 1)));
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/udpegninger/udpegning/" + id + "/afslut");
        SignedInAs.secretariat();
        appointing.end(id, 0, LocalDate.of(2027, 12, 31), "Den første");
        SignedInAs.nobody();
        page.locator("#felt-til").fill("2026-12-31");
        page.locator("#felt-grund").fill("Den anden");
        press(page, AriaRole.BUTTON, "Afslut udpegning");
        forgive("422");
        assertThat(page.locator(".rv-errors")).containsText("En anden har rettet udpegningen i mellemtiden.");
        assertThat(page.locator("#felt-grund")).hasValue("Den anden");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aDirectorSeesTheirOwnSeatsAndTheFora(int width) {
        var page = pageAs("formand", width);
        page.navigate("/udpegninger");
        press(page, AriaRole.LINK, "Se dine egne poster");
        assertThat(page.locator("h1")).hasText("Hvor sidder jeg?");
        assertThat(page.locator("main")).containsText("Besøgsgruppen til Socialtilsyn Midt");
        screenshot(page, "egne-poster-" + width);
        assertAccessible(page);
        page.navigate("/udpegninger/fora");
        assertThat(page.locator("main")).containsText("Formand: Direktøren i Struer");
        page.locator("summary", new Page.LocatorOptions().setHasText("i DASSOS"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).containsText("Direktøren i Lemvig");
        screenshot(page, "fora-" + width);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theTermsOfReferenceStandOnTheBodysPage(int width) {
        var page = pageAs("medlem", width);
        page.navigate("/udpegninger");
        press(page, AriaRole.LINK, "Arbejdsgruppen om Rammeaftale 2027-28");
        assertThat(page.locator(".rv-prose h3").first()).hasText("Opgave");
        screenshot(page, "kommissorium-" + width);
        assertAccessible(page);
    }
}

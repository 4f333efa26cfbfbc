package dk.rammevaerk.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.cases.decisions.Register;
import dk.rammevaerk.cases.decisions.RegisterQuery;
import dk.rammevaerk.cases.tasks.Assignee;
import dk.rammevaerk.cases.tasks.Assignment;
import dk.rammevaerk.cases.tasks.TaskDesk;
import dk.rammevaerk.meetings.Edition.Kind;
import dk.rammevaerk.meetings.HeldMeeting;
import dk.rammevaerk.meetings.HeldMeetingFixture;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.OccasionFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The register and the tasks as people meet them: finding a decision, confirming proposals by keyboard, doing a task. */
class RegisterBrowserIT extends AppBrowserTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MeetingCycle cycle;

    @Autowired
    TaskDesk desk;

    @Autowired
    Register register;

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatReadsTheRegister(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/beslutninger?forum=dassos&aar=2026");
        assertThat(page.locator("h1")).hasText("Hvad besluttede vi?");
        assertThat(page.locator("main tbody tr").first()).containsText("DASSOS 2026/");
        assertThat(page.locator("main tbody td.rv-under .rv-table__sub")
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[a-zæøå]"))))
                .hasCount(page.locator("main tbody tr").count());
        screenshot(page, "register-" + width);
        assertAccessible(page);
        page.locator("#felt-q").fill("lånepuljen");
        page.locator(".rv-register__filter button").click();
        assertThat(page.locator("main .rv-lead")).containsText("passer");
        page.locator("main tbody th a").first().click();
        assertThat(page.locator("h1")).containsText("Beslutning DASSOS 2026/");
        assertThat(page.locator(".rv-register__quote")).containsText("ånepulje");
        screenshot(page, "beslutning-" + width);
        assertAccessible(page);
    }

    @Test
    void thePublicReadsWhatIsPublishedWithoutItsFollowUp() {
        var page = page(LAPTOP);
        page.navigate("/beslutninger?forum=dassos&aar=2026");
        assertThat(page.locator("main tbody tr").first()).containsText("DASSOS 2026/");
        assertThat(page.locator("main thead")).not().containsText("Opfølgning");
        assertAccessible(page);
        screenshot(page, "register-offentlig-1280");
        page.locator("main tbody th a").first().click();
        assertThat(page.locator("main")).not().containsText("Opfølgning");
    }

    @Test
    void theListComesAsExcel() {
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/beslutninger?forum=dassos&aar=2026");
        var download = page.waitForDownload(
                () -> page.locator("a:has-text('Hent som Excel')").click());
        assertThat(download.suggestedFilename()).isEqualTo("Beslutninger.xlsx");
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void proposalsAreConfirmedByKeyboard(int width) {
        SignedInAs.secretariat();
        var forum = "bekraeft-" + NUMBER.incrementAndGet();
        var meeting = readIn(forum);
        SignedInAs.nobody();
        var page = pageAs("sekretariat", width);
        page.navigate("/beslutninger/forslag");
        assertThat(page.locator("main")).containsText(forum);
        assertAccessible(page);
        page.navigate("/beslutninger/forslag/" + meeting);
        assertThat(page.locator("main .rv-lead")).containsText("2 beslutninger");
        screenshot(page, "bekraeft-" + width);
        assertAccessible(page);
        page.locator("#tag-0").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#tag-0")).not().isChecked();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        tabTo(page, "felt-tekst-1");
        page.keyboard().press("Control+A");
        page.keyboard().type("Planen for det andet er godkendt");
        page.keyboard().press("Tab");
        page.locator("main form button[type=submit]").last().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Én beslutning er ført ind");
        page.navigate("/beslutninger/" + forum + "/2044/1");
        assertThat(page.locator(".rv-register__quote")).hasText("Planen for det andet er godkendt");
    }

    private static void tabTo(Page page, String id) {
        for (int i = 0; i < 12 && !id.equals(page.evaluate("() => document.activeElement.id")); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.locator("#" + id)).isFocused();
    }

    private MeetingId readIn(String forum) {
        return cycle.hold(new HeldMeeting(
                forum,
                OccasionFixture.atViborg(LocalDate.of(2044, 4, 4)),
                Kind.MINUTES,
                null,
                null,
                List.of(),
                List.of(HeldMeetingFixture.item("1.1", "det ene"), HeldMeetingFixture.item("1.2", "det andet"))));
    }

    @Test
    void proposalsThatAreNotAnsweredRightAreShownAgainWithWhatWasTyped() {
        SignedInAs.secretariat();
        var meeting = readIn("bekraeft-" + NUMBER.incrementAndGet());
        SignedInAs.nobody();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/beslutninger/forslag/" + meeting);
        page.locator("#felt-tekst-2").fill("Noget, der blev overset");
        forgive("422");
        page.locator("main form button[type=submit]").last().click();
        assertThat(page.locator(".rv-errors")).containsText("Vælg det punkt");
        assertThat(page.locator("#felt-tekst-2")).hasValue("Noget, der blev overset");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aMemberSeesWhatWaitsAndSaysThatItIsDone(int width) {
        SignedInAs.secretariat();
        var title = "Send svar på rundspørge " + NUMBER.incrementAndGet();
        desk.give(Assignment.of(title, "dassos", new Assignee.ToAuthority("0779"), LocalDate.of(2026, 2, 1)), null);
        SignedInAs.nobody();
        var page = pageAs("medlem", width);
        page.navigate("/opgaver?hvis=AUTHORITY");
        assertThat(page.locator("h1")).hasText("Hvad skal gøres?");
        assertThat(page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(title)))
                .containsText("Forsinket");
        screenshot(page, "opgaver-" + width);
        assertAccessible(page);
        page.locator("main a:text-is('" + title + "')").click();
        assertThat(page.locator("h1")).hasText(title);
        screenshot(page, "opgave-" + width);
        assertAccessible(page);
        page.locator("#felt-note").fill("Svaret er sendt");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#beskeder")).containsText("Opgaven er gjort");
        assertThat(page.locator("main")).containsText("Svaret er sendt");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void whatAllAuthoritiesGotIsOneLineThatSaysWhoIsMissing(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/opgaver?hvis=ALL&forum=dassos");
        var line = page.locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Udpeg en kontaktperson for faste læger"));
        assertThat(line).hasCount(1);
        assertThat(line).containsText("Alle 20 myndigheder · 13 af 20 har gjort det");
        assertThat(line).containsText("Skive Kommune");
        screenshot(page, "opgaver-alle-" + width);
        assertAccessible(page);
        line.locator("a").click();
        assertThat(page.locator("main tbody tr")).hasCount(7);
        assertAccessible(page);
    }

    @Test
    void theReasonForGivingUpATaskStaysWhereItWasWrittenWhenSomebodyElseWasFaster() {
        SignedInAs.secretariat();
        var id = desk.give(
                Assignment.of("Bortfald " + NUMBER.incrementAndGet(), "dassos", new Assignee.Secretariat(), null),
                null);
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/opgaver/" + id);
        page.locator(".rv-tasks__cancel summary").click();
        page.locator("#felt-grund").fill("Den er ikke længere nødvendig");
        desk.change(id, 0, Assignment.of("Andre ord", "dassos", new Assignee.Secretariat(), null));
        SignedInAs.nobody();
        forgive("422");
        page.locator(".rv-tasks__cancel button").click();
        assertThat(page.locator(".rv-errors")).containsText("En anden har ændret opgaven");
        assertThat(page.locator("#felt-grund")).hasValue("Den er ikke længere nødvendig");
        assertThat(page.locator("#felt-note")).hasValue("");
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatGivesATask(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/opgaver/ny?forum=kosu");
        assertThat(page.locator("#felt-forum")).hasValue("kosu");
        screenshot(page, "opgave-ny-" + width);
        assertAccessible(page);
        page.locator("#felt-titel").fill("Følg op på weekendvagten " + NUMBER.incrementAndGet());
        page.locator("#felt-til").selectOption("FORUM");
        page.locator("#felt-gentag").fill("6");
        forgive("422");
        page.evaluate("() => document.querySelector('main form').noValidate = true");
        page.locator("main form .button-primary").click();
        assertThat(page.locator(".rv-errors")).containsText("Skriv en frist");
        assertAccessible(page);
        page.locator("#felt-frist").fill("2020-12-01");
        page.evaluate("() => document.querySelector('main form').noValidate = true");
        page.locator("main form .button-primary").click();
        assertThat(page.locator(".rv-errors")).containsText("er passeret");
        page.locator("#felt-frist").fill("2026-12-01");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).containsText("Følg op på weekendvagten");
        assertThat(page.locator("main")).containsText(Pattern.compile("Hver\\s+6. måned"));
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void aTaskOfADecisionSaysItsForumAndOffersNoOther(int width) {
        SignedInAs.secretariat();
        var decision = register.list(new RegisterQuery("dassos", 2026, null, false, "", 1))
                .getFirst()
                .id();
        SignedInAs.nobody();
        var page = pageAs("sekretariat", width);
        page.navigate("/opgaver/ny?beslutning=" + decision);
        assertThat(page.locator("main form .rv-facts")).containsText("DASSOS");
        assertThat(page.locator("#felt-forum")).hasCount(0);
        screenshot(page, "opgave-beslutning-" + width);
        assertAccessible(page);
        page.locator("#felt-titel").fill("Skriv til kommunerne " + NUMBER.incrementAndGet());
        page.locator("#felt-til").selectOption("FORUM");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).containsText("Skriv til kommunerne");
    }
}

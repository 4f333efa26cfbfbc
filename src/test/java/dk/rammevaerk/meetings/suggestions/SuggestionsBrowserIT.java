package dk.rammevaerk.meetings.suggestions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.documents.ItemTemplate;
import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Meetings;
import dk.rammevaerk.meetings.OccasionFixture;
import dk.rammevaerk.meetings.plan.ForumRules;
import dk.rammevaerk.meetings.plan.ForumRules.AgendaApproval;
import dk.rammevaerk.meetings.plan.ForumRules.MinutesApproval;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Suggesting an item as a member does it on a phone, and answering as a secretary does it by keyboard. */
class SuggestionsBrowserIT extends AppBrowserTest {
    private static final int NARROW = 320;
    private static final String FORUM = "mobilforum";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Accounts accounts;

    @Autowired
    Parties parties;

    @Autowired
    MeetingPlan plan;

    @Autowired
    MeetingCycle cycle;

    @Autowired
    Meetings meetings;

    @Autowired
    Suggestions suggestions;

    @Autowired
    SuggestionAnswers answers;

    MeetingId next;
    MeetingId later;
    String member;

    @BeforeEach
    void planTwoMeetings() {
        SignedInAs.secretariat();
        if (parties.forum(FORUM).isEmpty()) {
            parties.register(new Forum(FORUM, "Mobilforum", "Forum til prøve på telefon", null));
            plan.agree(new ForumRules(FORUM, 21, 14, AgendaApproval.NONE, MinutesApproval.CHAIR));
        }
        next = cycle.plan(FORUM, OccasionFixture.atViborg(suggestions.today().plusDays(43)));
        later = cycle.plan(FORUM, OccasionFixture.atViborg(suggestions.today().plusDays(104)));
        member = "mobilmedlem" + NUMBER.incrementAndGet();
        accounts.open(member, "Direktør, Lemvig Kommune", "rammevaerk", Set.of(Grant.inForum(Role.MEMBER, FORUM)));
    }

    @AfterEach
    void leave() {
        SignedInAs.secretariat();
        for (var one : suggestions.waiting()) {
            if (one.forum().equals(FORUM)) answers.decline(one.id(), one.version(), "Prøven er slut");
        }
        cycle.cancel(next, meetings.find(next).orElseThrow().version(), "Prøven er slut");
        cycle.cancel(later, meetings.find(later).orElseThrow().version(), "Prøven er slut");
        SignedInAs.nobody();
    }

    @Test
    void aMemberSuggestsOnAPhoneAndReadsWhatBecameOfIt() {
        var page = pageAs(member, PHONE);
        assertThat(page.locator(".rv-figure")).hasText("30. juni");
        assertThat(page.locator("main")).containsText("Næste frist for punkter er 9. juni");
        screenshot(page, "forside-medlem-naeste-390");
        assertAccessible(page);
        page.locator("main a:text-is('Foreslå et punkt')").click();
        assertThat(page.locator("h1")).hasText("Hvad skal på dagsordenen?");
        assertThat(page.locator("#felt-moede option").first()).hasText("30. juni 2026 – frist 9. juni 2026");
        assertAccessible(page);

        page.locator("#felt-titel").fill("Flere pladser til borgere med hjerneskade");
        page.locator("#verbum-0").selectOption("DISCUSSES+APPROVES");
        page.locator("#handling-0").fill("planen for 2027");
        page.locator("#verbum-1").selectOption("NOTES");
        page.locator("#handling-1").fill("status");
        page.locator("[data-add-act]").click();
        assertThat(page.locator("#verbum-2")).isFocused();
        page.locator("#verbum-2").selectOption("RECOMMENDS");
        page.locator("#handling-2").fill("kommunerne at følge planen");
        page.locator(".ProseMirror").click();
        page.keyboard().type("Der mangler pladser i vest.");
        page.setInputFiles("#felt-filer", new FilePayload[] {file("Notat om pladser.docx"), file("Status_2026.docx")});
        page.locator("summary:has-text('Oplægsholder')").click();
        page.locator("#felt-note").fill("Helst først på dagen");
        screenshot(page, "forslag-nyt-390");
        assertAccessible(page);
        page.locator("main .rv-suggest form .button-primary").click();

        assertThat(page.locator(".rv-toast")).containsText("Forslaget er sendt til sekretariatet med 2 bilag");
        assertThat(page.locator("main")).containsText("Drøfter og godkender planen for 2027");
        assertThat(page.locator("main")).containsText("Tager status til efterretning");
        assertThat(page.locator("main")).containsText("Anbefaler kommunerne at følge planen");
        assertThat(page.locator("main")).containsText("Der mangler pladser i vest.");
        assertThat(page.locator(".rv-suggest__paper")).hasCount(2);
        screenshot(page, "forslag-sendt-390");
        assertAccessible(page);

        var desk = pageAs("sekretariat", LAPTOP);
        open(desk, "Flere pladser til borgere med hjerneskade");
        desk.locator("#felt-moede").focus();
        desk.keyboard().press("Tab");
        desk.keyboard().press("Tab");
        desk.keyboard().press("Enter");
        assertThat(desk.locator(".rv-toast")).containsText("er på dagsordenen");

        page.navigate("/forslag/mine");
        assertThat(page.locator(".rv-wish")).containsText("På dagsorden");
        assertThat(page.locator(".rv-wish a").last()).hasText("Mobilforum 30. juni 2026");
        screenshot(page, "forslag-mine-390");
        assertAccessible(page);

        desk.locator(".rv-toast .rv-link").press("Enter");
        assertThat(desk.locator(".rv-toast")).containsText("venter igen");
        open(desk, "Flere pladser til borgere med hjerneskade");
        desk.locator("button:text-is('Afvis forslaget')").evaluate("button => button.form.noValidate = true");
        desk.locator("button:text-is('Afvis forslaget')").press("Enter");
        forgive("422");
        assertThat(desk.locator(".rv-errors")).containsText("Skriv en grund");
        assertAccessible(desk);
        desk.locator("#felt-grund").fill("Hører til i KKR");
        desk.locator("button:text-is('Afvis forslaget')").press("Enter");
        assertThat(desk.locator(".rv-toast")).containsText("er afvist");
        page.navigate("/forslag/mine");
        assertThat(page.locator(".rv-wish")).containsText("Afvist");
        assertThat(page.locator(".rv-wish")).containsText("Hører til i KKR");
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {LAPTOP, PHONE, NARROW})
    void theSecretariatReadsPostponesAndSeesTheProvisionalList(int width) {
        suggest("Et forslag til " + width);
        var page = pageAs("sekretariat", width);
        assertThat(page.locator("main")).containsText("Forslag, der venter");
        screenshot(page, "forside-sekretariat-forslag-" + width);
        assertAccessible(page);
        page.navigate("/forslag");
        assertThat(page.locator("#forum-" + FORUM)).containsText("Til mødet 30. juni 2026");
        screenshot(page, "forslag-bord-" + width);
        assertAccessible(page);
        open(page, "Et forslag til " + width);
        screenshot(page, "forslag-" + width);
        assertAccessible(page);
        page.locator("#udsaet-til").selectOption(later.toString());
        page.locator("button:text-is('Udsæt forslaget')").press("Enter");
        assertThat(page.locator(".rv-toast")).containsText("er udsat");
        assertThat(page.locator("#forum-" + FORUM)).containsText("Til mødet 30. august 2026");
        assertThat(page.locator("#forum-" + FORUM + " .rv-forum__list").last()).containsText("Et forslag til " + width);

        var author = pageAs(member, width);
        author.navigate("/forslag/mine");
        assertThat(author.locator(".rv-wish")).containsText("Udsat til 30. august 2026");
        assertAccessible(author);
        page.locator(".rv-toast .rv-link").press("Enter");
        assertThat(page.locator("#forum-" + FORUM)).containsText("Til mødet 30. juni 2026");
    }

    @ParameterizedTest(name = "{0} px")
    @ValueSource(ints = {LAPTOP, NARROW})
    void aWordTemplateComesBackAndFillsTheForm(int width) {
        var page = pageAs("sekretariat", width);
        page.navigate("/forslag/nyt?forum=" + FORUM);
        screenshot(page, "forslag-nyt-sekretariat-" + width);
        assertAccessible(page);
        var download = page.waitForDownload(() -> page.locator("a[download]").click());
        assertThat(download.suggestedFilename()).isEqualTo("Punkt til Mobilforum.docx");
        page.setInputFiles("#felt-word", file("fra tilsynet.docx"));
        page.locator("button:text-is('Læs filen ind')").click();
        assertThat(page.locator(".rv-notice")).containsText("fra tilsynet.docx er læst");
        assertThat(page.locator(".rv-notice")).containsText("Der står ingen titel i dokumentet");
        assertThat(page.locator("#felt-moede")).hasValue(FORUM + "/" + next);
        screenshot(page, "forslag-word-" + width);
        assertAccessible(page);
        page.setInputFiles("#felt-word", new FilePayload("x.docx", "text/plain", "tekst".getBytes(UTF_8)));
        forgive("422");
        page.locator("button:text-is('Læs filen ind')").click();
        assertThat(page.locator(".rv-errors")).containsText("ikke et Word-dokument");
        assertAccessible(page);
    }

    @Test
    void theFormWorksWithoutScripts() {
        var page = pageWithoutScripts(PHONE);
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill(member);
        page.locator("#felt-adgangskode").fill("rammevaerk");
        page.locator("main form .button-primary").click();
        page.navigate("/forslag/nyt");
        page.locator("#felt-titel").fill("Uden scripts");
        page.locator("#handling-0").fill("noget");
        page.locator("[data-add-act]").click();
        assertThat(page.locator("#felt-titel")).hasValue("Uden scripts");
        assertThat(page.locator(".rv-acts__row")).hasCount(3);
        page.locator("#felt-sagsfremstilling").fill("Tekst **her**");
        page.locator("#felt-titel").press("Enter");
        assertThat(page.locator("h1")).hasText("Uden scripts");
        page.locator("a:text-is('Ret forslaget')").click();
        page.locator("#felt-titel").fill("Uden scripts, rettet");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).hasText("Uden scripts, rettet");
        page.setInputFiles("#upload-filer", file("Bilag.docx"));
        page.locator(".rv-upload .button-primary").click();
        assertThat(page.locator(".rv-suggest__paper")).hasCount(1);
        page.locator("button:text-is('Træk forslaget tilbage')").click();
        assertThat(page.locator(".rv-wish")).containsText("Trukket tilbage");
        page.locator(".rv-toast button.rv-link").click();
        assertThat(page.locator("main")).containsText("Afventer");
    }

    private void suggest(String title) {
        SignedInAs.account(member, Grant.inForum(Role.MEMBER, FORUM));
        suggestions.suggest(
                FORUM,
                next,
                new Wish(title, List.of("Godkender planen"), "Baggrunden.", null, List.of(), null, null),
                null);
        SignedInAs.secretariat();
    }

    /** By keyboard, from the desk. */
    private static void open(Page page, String title) {
        page.navigate("/forslag");
        page.locator("a", new Page.LocatorOptions().setHasText(title)).first().press("Enter");
        assertThat(page.locator("h1")).hasText(title);
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, UploadedFile.WORD, ItemTemplate.write("DASSOS"));
    }
}

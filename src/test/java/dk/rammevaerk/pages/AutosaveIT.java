package dk.rammevaerk.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/** What is written is saved by itself, and nothing that happens on the way takes a word away. */
class AutosaveIT extends BrowserTest {
    private static final String ADDRESS = "**/byggesten/gem";
    private static final String FIELD = "#felt-note";
    private static final String FIRST = "Mødet begynder kl. 13.";

    private static ConfigurableApplicationContext server;

    private final List<String> sent = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = GalleryServer.start(0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Override
    protected String address() {
        return "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Test
    void aSecondAfterTheLastKeyItIsSaved() {
        var page = gallery(LAPTOP);
        page.evaluate(
                "() => { window.saved = []; document.addEventListener('rv:saved', e => window.saved.push(e.detail.version)); }");
        write(page, FIRST + " Og slutter kl. 15.");
        assertThat(state(page)).containsText("Gemt kl.\u00a014.02");
        assertThat(page.locator(FIELD)).hasAttribute("data-version", "2");
        assertThat(page.evaluate("() => window.saved.join()")).isEqualTo("2");
        assertThat(drafts(page)).isEmpty();
        assertAccessible(page);
    }

    @Test
    void oneRequestIsOnItsWayAndLaterTextWaitsForIt() {
        var page = gallery(LAPTOP);
        var held = new ArrayList<Route>();
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            held.add(route);
        });
        write(page, "Første");
        page.waitForCondition(() -> held.size() == 1);
        write(page, "Anden");
        page.locator(FIELD).blur();
        assertThat(drafts(page)).singleElement().asString().contains("Anden");
        assertThat(held).hasSize(1);
        held.getFirst().fulfill(json(200, "{\"version\": 2, \"savedAt\": \"14.02\"}"));
        page.waitForCondition(() -> held.size() == 2);
        assertThat(sent).element(1).asString().startsWith("text=Anden&version=2");
        held.get(1).fulfill(json(200, "{\"version\": 3, \"savedAt\": \"14.03\"}"));
        assertThat(state(page)).containsText("Gemt kl.\u00a014.03");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void withoutConnectionTheTextWaitsOnTheComputerAndGoesWhenItIsBack() {
        var page = gallery(LAPTOP);
        page.context().setOffline(true);
        forgive("ERR_INTERNET_DISCONNECTED");
        write(page, "Skrevet i toget");
        assertThat(state(page)).containsText("Ingen forbindelse – teksten er gemt på denne computer");
        assertThat(drafts(page)).singleElement().asString().contains("Skrevet i toget");
        assertAccessible(page);
        page.context().setOffline(false);
        assertThat(state(page)).containsText("Gemt kl.\u00a014.02");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void aServerThatIsStartingAgainIsAskedAgain() {
        var page = gallery(LAPTOP);
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            route.fulfill(sent.size() == 1 ? json(503, "") : json(200, "{\"version\": 2, \"savedAt\": \"14.05\"}"));
        });
        forgive("503");
        write(page, "Under genstart");
        assertThat(state(page)).containsText("Gemt kl.\u00a014.05");
        assertThat(sent).hasSize(2);
    }

    @Test
    void aClosedWindowLosesNothing() {
        var page = gallery(LAPTOP);
        page.context().setOffline(true);
        forgive("ERR_INTERNET_DISCONNECTED");
        page.locator(FIELD).fill("Næsten gemt");
        var next = reopen(page);
        assertThat(state(next)).containsText("som ikke blev gemt");
        assertThat(next.locator(FIELD)).hasValue(FIRST);
        assertAccessible(next);
        next.getByText("Brug teksten").click();
        assertThat(next.locator(FIELD)).hasValue("Næsten gemt");
        assertThat(state(next)).containsText("Gemt kl.");
        assertThat(drafts(next)).isEmpty();
    }

    @Test
    void whatIsNotWantedIsThrownAway() {
        var page = gallery(LAPTOP);
        page.context().setOffline(true);
        forgive("ERR_INTERNET_DISCONNECTED");
        page.locator(FIELD).fill("Noget vrøvl");
        var next = reopen(page);
        next.getByText("Smid den væk").click();
        assertThat(next.locator(FIELD)).hasValue(FIRST);
        assertThat(drafts(next)).isEmpty();
        next.reload();
        assertThat(next.getByText("som ikke blev gemt")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, LAPTOP})
    void twoWhoWroteSeeBothTexts(int width) {
        var page = gallery(width);
        forgive("409");
        write(page, FIRST + "\nMin konflikt");
        assertThat(page.locator(".rv-conflict"))
                .containsText("Formand, Struer Kommune gemte en anden tekst kl.\u00a014.01");
        assertThat(page.locator(".rv-conflict mark").first()).hasText("Min konflikt");
        assertAccessible(page);
        screenshot(page, "autosave-konflikt-" + width);
        page.getByText("Behold begge").click();
        assertThat(page.locator(FIELD)).hasValue(FIRST + "\nDer er frokost.\n\n" + FIRST + "\nMin konflikt");
        assertThat(drafts(page)).singleElement().asString().contains("frokost");
    }

    @Test
    void theOthersTextOrOnesOwnIsChosen() {
        var page = gallery(LAPTOP);
        forgive("409");
        write(page, "Min konflikt");
        page.getByText("Brug den andens tekst").click();
        assertThat(page.locator(FIELD)).hasValue(FIRST + "\nDer er frokost.");
        assertThat(drafts(page)).isEmpty();
        write(page, "Igen en konflikt");
        assertThat(page.locator(".rv-conflict")).isVisible();
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            route.fulfill(json(200, "{\"version\": 9, \"savedAt\": \"14.09\"}"));
        });
        page.getByText("Brug min tekst").click();
        assertThat(state(page)).containsText("Gemt kl.\u00a014.09");
        assertThat(sent).singleElement().asString().startsWith("text=Igen+en+konflikt&version=4");
    }

    @Test
    void anotherFieldOfTheSameThingIsNoConflict() {
        var page = gallery(LAPTOP);
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            route.fulfill(
                    sent.size() == 1
                            ? json(
                                    409,
                                    "{\"version\": 7, \"text\": \"%s\", \"savedBy\": \"mig\", \"savedAt\": \"14.01\"}"
                                            .formatted(FIRST))
                            : json(200, "{\"version\": 8, \"savedAt\": \"14.02\"}"));
        });
        forgive("409");
        write(page, "Min tekst");
        assertThat(state(page)).containsText("Gemt kl.\u00a014.02");
        assertThat(sent).element(1).asString().startsWith("text=Min+tekst&version=7");
    }

    @Test
    void aPossibleCprNumberIsAskedAboutAndNotWrittenDownMeanwhile() {
        var page = gallery(LAPTOP);
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            route.fulfill(
                    route.request().postData().contains("cpr-svar=PHONE")
                            ? json(200, "{\"version\": 2, \"savedAt\": \"14.02\"}")
                            : json(
                                    422,
                                    "{\"message\": \"Feltet ligner et CPR-nummer på linje 1.\", \"choices\": {\"PHONE\": \"Et telefonnummer\", \"OTHER_NUMBER\": \"Et andet nummer\"}}"));
        });
        forgive("422");
        write(page, "Ring 280299-0000 til os");
        assertThat(state(page)).containsText("Feltet ligner et CPR-nummer på linje 1.");
        assertThat(page.locator(FIELD)).hasValue("Ring 280299-0000 til os");
        assertThat(drafts(page)).singleElement().asString().contains("til os").doesNotContain("280299");
        assertAccessible(page);
        state(page).locator("select").selectOption("Et telefonnummer");
        state(page).getByText("Gem teksten").click();
        assertThat(state(page)).containsText("Gemt kl.\u00a014.02");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void anExpiredSignInKeepsTheTextUntilOneHasSignedInAgain() {
        var page = gallery(LAPTOP);
        page.route(ADDRESS, route -> {
            sent.add(route.request().postData());
            var fresh = route.request().postData().contains("_csrf=nyt");
            route.fulfill(fresh ? json(200, "{\"version\": 2, \"savedAt\": \"14.02\"}") : json(401, ""));
        });
        forgive("401");
        write(page, "Efter frokost");
        var link = state(page).getByText("Log på i et nyt vindue");
        assertThat(link).hasAttribute("href", "/log-paa");
        assertThat(link).hasAttribute("target", "_blank");
        assertAccessible(page);
        assertThat(drafts(page)).singleElement().asString().contains("Efter frokost");
        page.route("**/byggesten", route -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions()
                    .setResponse(answer)
                    .setBody(answer.text().replace("<body ", "<body hx-headers='{\"X-CSRF-TOKEN\":\"nyt\"}' ")));
        });
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        assertThat(state(page)).containsText("Gemt kl.\u00a014.02");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void whoSignsOutIsAskedAndLeavesNothing() {
        var page = gallery(LAPTOP);
        page.context().setOffline(true);
        forgive("ERR_INTERNET_DISCONNECTED");
        page.locator(FIELD).fill("Ikke gemt");
        page.locator(".rv-header__me button").last().click();
        assertThat(page.locator("dialog[open]")).containsText("Log af uden at gemme?");
        page.getByText("Bliv på siden").click();
        assertThat(drafts(page)).hasSize(1);
        page.context().setOffline(false);
        page.route("**/log-af", route -> route.fulfill(json(200, "{}")));
        page.locator(".rv-header__me button").last().click();
        page.waitForURL("**/log-af");
        page.navigate("/byggesten");
        assertThat(drafts(page)).isEmpty();
    }

    @Test
    void theEditorIsSavedToo() {
        var page = gallery(LAPTOP);
        page.evaluate("""
                () => { const field = document.querySelector('textarea[data-editor]');
                        field.dataset.saveUrl = '/byggesten/gem'; field.dataset.version = '4';
                        document.dispatchEvent(new CustomEvent('htmx:load'));
                        field.editor.setMarkdown('Ny tekst'); }""");
        assertThat(page.locator(".rv-autosave__mark").first()).containsText("Gemt kl.");
        assertThat(page.locator("textarea[data-editor]")).hasAttribute("data-version", "5");
        assertThat(drafts(page)).isEmpty();
    }

    private Page gallery(int width) {
        var page = page(width);
        page.navigate("/byggesten");
        return page;
    }

    /** Closes the window and opens another, with the connection back. */
    private static Page reopen(Page page) {
        var context = page.context();
        page.close();
        context.setOffline(false);
        var next = context.newPage();
        next.navigate("/byggesten");
        return next;
    }

    private static void write(Page page, String text) {
        page.locator(FIELD).fill(text);
    }

    private static Locator state(Page page) {
        return page.locator(".rv-row", new Page.LocatorOptions().setHas(page.locator(FIELD)))
                .locator(".rv-autosave");
    }

    @SuppressWarnings("unchecked")
    private static List<String> drafts(Page page) {
        return (List<String>) page.evaluate("() => Object.keys(localStorage).map(key => localStorage.getItem(key))");
    }

    private static Route.FulfillOptions json(int status, String body) {
        return new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody(body);
    }
}

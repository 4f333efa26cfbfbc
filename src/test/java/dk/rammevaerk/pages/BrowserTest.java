package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * Base of tests in a browser. Every test gets a browser without memory, and fails when a page it opened wrote an error to
 * the console, which includes breaches of the content security policy.
 */
public abstract class BrowserTest {
    /** A laptop's and a phone's width in CSS pixels. */
    public static final int LAPTOP = 1280;

    public static final int PHONE = 390;

    private final List<String> faults = new ArrayList<>();
    private final List<String> forgiven = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** Where the application under test answers, without a slash at the end. */
    protected abstract String address();

    /** An empty page of this width in pixels. */
    protected Page page(int width) {
        return page(width, true);
    }

    protected Page pageWithoutScripts(int width) {
        return page(width, false);
    }

    private Page page(int width, boolean scripts) {
        var context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(address())
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen")
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, width < 640 ? 844 : 900));
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(
                        message.type() + " on " + page.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> faults.add("script error on " + page.url() + ": " + error));
        return page;
    }

    /**
     * Lets pass what the test itself brings about, such as {@code 404}: the browser reports the answer as an error, sooner
     * or later.
     */
    protected void forgive(String part) {
        forgiven.add(part);
    }

    /** No violation of any rule that axe knows, and no scrolling sideways. */
    protected void assertAccessible(Page page) {
        page.waitForLoadState();
        var before = List.copyOf(faults);
        var violations = new AxeBuilder(page).analyze().getViolations();
        page.evaluate("() => 'all messages of the check have arrived'");
        // the check writes styles of its own into the page, which the policy forbids
        faults.clear();
        faults.addAll(before);
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml()
                                                .lines()
                                                .findFirst()
                                                .orElse(""))
                                        .limit(5)
                                        .toList()))
                .as("axe on %s", page.url())
                .isEmpty();
        assertThat(overflow(page)).as("what reaches beyond %s", page.url()).isEmpty();
    }

    /** What makes the page wider than its window. */
    @SuppressWarnings("unchecked")
    private static List<String> overflow(Page page) {
        return (List<String>) page.evaluate("""
                () => document.documentElement.scrollWidth <= window.innerWidth && document.body.scrollWidth <= window.innerWidth ? [] :
                    [...document.querySelectorAll('body *')]
                        .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1 && e.closest('.rv-table-scroll, .sr-only, caption') === null)
                        .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).concat(['page'])""");
    }

    /**
     * Into {@code target/screenshots/name.png}, the whole page. The caret stays: hiding it leaves a {@code style} attribute
     * on every field, which htmx copies at its next swap and the policy forbids.
     */
    protected static void screenshot(Page page, String name) {
        page.waitForLoadState();
        page.evaluate("() => document.fonts.ready.then(() => true)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** The element with the focus, as its tag, its class and the start of its text. */
    protected static @Nullable String focused(Page page) {
        return (String) page.evaluate("""
                () => { const e = document.activeElement; return e && e !== document.body
                    ? e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + ' ' + (e.innerText ?? '').trim().slice(0, 40) : null; }""");
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        contexts.forEach(BrowserContext::close);
        faults.removeIf(fault -> forgiven.stream().anyMatch(fault::contains));
        assertThat(faults).as("errors in the browser's console").isEmpty();
    }
}

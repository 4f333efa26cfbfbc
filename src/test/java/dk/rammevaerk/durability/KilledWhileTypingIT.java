package dk.rammevaerk.durability;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import dk.rammevaerk.pages.BrowserTest;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** The server is killed while somebody types in live minutes: what no server has is saved from the browser's own copy. */
class KilledWhileTypingIT extends BrowserTest {
    private static final Path DATA = Path.of("target", "typing-data");
    private static final String PROGRAMS = "--rammevaerk.programs=target/postgres-programs";

    /** The script asks again after at most half a minute. */
    private static final ContainsTextOptions AFTER_A_RETRY = new ContainsTextOptions().setTimeout(60_000);

    private @Nullable RunningProgram program;

    @Override
    protected String address() {
        return where().toString();
    }

    private URI where() {
        try {
            return requireNonNull(program).address();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @AfterEach
    void stop() {
        if (program != null) program.close();
    }

    @Test
    void whatWasTypedWhenTheServerDiedIsSavedAfterItsRestart() throws Exception {
        forgive("net::ERR_");
        FileSystemUtils.deleteRecursively(DATA);
        program = RunningProgram.start(RunningProgram.fromClasses(), DATA, PROGRAMS);
        var secretary = Secretary.signedIn(where());
        var staying = new SavedMinutes(1);
        var closing = new SavedMinutes(4);
        for (var minutes : new SavedMinutes[] {staying, closing}) secretary.save(minutes, () -> {});

        var open = live(signedIn(), staying);
        var closed = live(signedIn(), closing);
        program.kill(program.processes());
        type(open, " Skrevet, da strømmen gik.");
        type(closed, " Skrevet, før vinduet blev lukket.");
        var context = closed.context();
        closed.close();

        var before = where();
        program = RunningProgram.startAt(before.getPort(), RunningProgram.fromClasses(), DATA, PROGRAMS);
        assertThat(where()).isEqualTo(before);
        assertThat(mark(open)).containsText("Gemt kl.", AFTER_A_RETRY);
        var again = live(context.newPage(), closing);
        again.getByText("Brug teksten").click();
        assertThat(mark(again)).containsText("Gemt kl.");

        for (var page : new Page[] {open, again}) page.reload();
        assertThat(text(open)).containsText("Skrevet, da strømmen gik.");
        assertThat(text(again)).containsText("Skrevet, før vinduet blev lukket.");
        assertThat(again.getByText("som ikke blev gemt")).hasCount(0);
    }

    private Page signedIn() {
        var page = page(LAPTOP);
        page.navigate("/log-paa");
        page.locator("#felt-brugernavn").fill("sekretariat");
        page.locator("#felt-adgangskode").fill("rammevaerk");
        page.locator("main form .button-primary").click();
        assertThat(page.locator("h1")).hasText("Hvad venter på mig?");
        return page;
    }

    private static Page live(Page page, SavedMinutes minutes) {
        page.navigate(minutes.place() + "/referat");
        assertThat(text(page)).containsText("Rettet referat");
        return page;
    }

    /** No server answers: the browser keeps it. */
    private static void type(Page page, String words) {
        text(page).click();
        page.keyboard().press("End");
        page.keyboard().type(words);
        assertThat(mark(page)).containsText("teksten er gemt på denne computer");
    }

    private static Locator text(Page page) {
        return page.locator(".rv-live__item:visible [contenteditable=true]");
    }

    private static Locator mark(Page page) {
        return page.locator(".rv-live__item:visible .rv-autosave__mark");
    }
}

package dk.rammevaerk.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One Chromium per test run. It is the system's own: nothing is downloaded. */
final class Browsers {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Browsers() {}

    /** Started on first use, closed when the tests end. */
    static Browser chromium() {
        return Running.BROWSER;
    }

    private static final class Running {
        static final Browser BROWSER = start();

        private static Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--no-first-run")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close-browser"));
            return browser;
        }
    }

    /** From the variable {@code CHROMIUM}, or the first of the usual names on the path. */
    private static Path executable() {
        String given = System.getenv("CHROMIUM");
        if (given != null && !given.isBlank()) {
            return Path.of(given);
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Browser tests need Chromium: install the package chromium, or name it in the variable CHROMIUM"));
    }
}

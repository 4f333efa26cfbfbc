package dk.rammevaerk.cases;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are chosen together keep their order, however long each of them is under way. */
class UploadOrderBrowserIT extends AppBrowserTest {
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @Autowired
    CaseWork work;

    @Autowired
    Cases cases;

    @Test
    void filesChosenTogetherStandInTheOrderInWhichTheyWereChosen() {
        SignedInAs.secretariat();
        var file = work.open(
                new CaseText("Bilag i rækkefølge", "Konsulent", "Sagens tekst.", null),
                Route.of(List.of(RouteFixture.DASSOS)),
                LocalDate.of(2048, 1, 8));
        SignedInAs.nobody();
        var page = pageAs("sekretariat", LAPTOP);
        page.navigate("/sager/" + file.number());
        var underWay = new ArrayDeque<com.microsoft.playwright.Route>();
        page.route("**/dokumenter", underWay::addFirst);
        page.locator("#upload-filer")
                .setInputFiles(Stream.of("C", "A", "B")
                        .map(name -> new FilePayload(name + ".png", "image/png", PICTURE))
                        .toArray(FilePayload[]::new));
        for (int arrived = 1; arrived <= 3; arrived++) {
            page.waitForCondition(() -> !underWay.isEmpty());
            page.evaluate("() => new Promise(requestAnimationFrame)");
            underWay.removeFirst().resume();
            assertThat(page.locator(".rv-upload__rows .rv-state--ok")).hasCount(arrived);
        }
        SignedInAs.secretariat();
        assertThat(cases.find(file.id()).orElseThrow().file().documents())
                .extracting(CaseDocument::title)
                .containsExactly("C", "A", "B");
        SignedInAs.nobody();
    }
}

package dk.rammevaerk.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.rammevaerk.reporting.RoundFixture.STRUER;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundFixture;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormEdit;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The secretariat's rounds and questionnaires as they are read at a desk and on a phone. */
class RoundsBrowserIT extends AppBrowserTest {
    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Answering answering;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private ReportingRound begun(String title) {
        SignedInAs.secretariat();
        var form = questionnaires.draft(FormEdit.titled(FormFixture.shelters().rows(), "Skema til " + title));
        questionnaires.issue(questionnaires.versions(form).getFirst());
        var draft = rounds.find(rounds.draft(RoundFixture.asking(title, form, null)))
                .orElseThrow();
        rounds.open(draft.id(), draft.version());
        answering.saveAll(
                draft.id(),
                STRUER,
                1,
                List.of(
                        new CellText(Cell.of("har_herberg"), "nej", 0),
                        new CellText(Cell.parse("hjemlose.unge.antal"), "7", 0)),
                Origin.WEB);
        return rounds.find(draft.id()).orElseThrow();
    }

    private void read(Page page, String path, String heading, String name) {
        page.navigate(path);
        assertThat(page.locator("h1")).hasText(heading);
        screenshot(page, name);
        assertAccessible(page);
    }

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatReadsItsPages(int width) {
        var round = begun("Runde set ved " + width);
        var form = round.forms().getFirst().version();
        var page = pageAs("sekretariat", width);
        read(page, "/indberetning", "Hvad bliver vi spurgt om?", "runder-" + width);
        assertThat(page.locator("main")).containsText(round.title());
        read(page, round.href(), round.title(), "runde-" + width);
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Struer");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Kapacitet");
        read(page, "/indberetning/ny", "Hvad skal der spørges om?", "runde-ny-" + width);
        read(page, form.href(), form.title(), "spoergeskema-" + width);
        read(page, round.href(STRUER) + "/1/gennemgang", "Svaret fra Struer Kommune", "gennemgang-" + width);
        assertThat(page.locator("main")).containsText("Unge under 25 år, Antal");
    }
}

package dk.rammevaerk.reporting.results;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dk.rammevaerk.access.AppBrowserTest;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A result as the secretariat reads it. */
class ResultsBrowserIT extends AppBrowserTest {
    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @Autowired
    Responses responses;

    @Autowired
    Answering answering;

    @Autowired
    ResponseSteps steps;

    @ParameterizedTest
    @ValueSource(ints = {LAPTOP, PHONE})
    void theSecretariatReadsAResultAndFreezesOneNumber(int width) {
        var round = new AnsweredRound(questionnaires, rounds, responses, answering, steps)
                .about("Herberger set ved " + width, ResultAudience.INSIDE);
        rounds.lock(round.id(), round.version(), "Alle svar er inde.");
        SignedInAs.nobody();
        var page = pageAs("sekretariat", width);
        page.navigate(round.href() + "/resultat");
        assertThat(page.locator("h1")).hasText("Hvad har de svaret?");
        screenshot(page, "resultat-" + width);
        assertAccessible(page);
        page.locator("main tbody th a").first().click();
        assertThat(page.locator("h1")).hasText("Pladser på herberger");
        screenshot(page, "resultat-tal-" + width);
        assertAccessible(page);
        page.navigate(round.href() + "/resultat/1/borgere");
        screenshot(page, "resultat-skjult-" + width);
        assertAccessible(page);
        page.locator(".rv-result__freeze .button-primary").click();
        assertThat(page.locator("h1")).hasText("Hvor skal tallet stå?");
        assertThat(page.locator("#tekst")).containsText("Borgere på herberg");
    }
}

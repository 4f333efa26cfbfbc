package dk.rammevaerk.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.home.web.FrontPage.Line;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the reporting rounds waits on the first page. */
@RunningApp
class FrontRoundsIT {
    private static final String LAESOE = "0825";
    private static final String TITLE = "Pladser på øer uden bro";

    @Autowired
    HomeController home;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Rounds rounds;

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
    }

    private void open() {
        SignedInAs.secretariat();
        var form = questionnaires.draft(
                FormFixture.titled(TITLE).row("integer", "pladser", "Pladser").rows());
        questionnaires.issue(questionnaires.versions(form).getFirst());
        var asked = new LinkedHashMap<String, List<Contact>>();
        asked.put(LAESOE, List.of());
        var slug = rounds.draft(new RoundDraft(
                TITLE,
                "",
                null,
                null,
                new Window(LocalDate.of(2026, 5, 1), LocalDate.of(2099, 6, 1)),
                new RoundSettings(false, true, ResultAudience.INSIDE),
                List.of(form),
                asked));
        var round = rounds.find(slug).orElseThrow();
        rounds.open(round.id(), round.version());
    }

    private List<String> waiting() {
        return ((FrontPage) home.front())
                .waiting().stream()
                        .flatMap(list -> list.lines().stream())
                        .map(Line::name)
                        .toList();
    }

    @Test
    void theAuthorityAndTheSecretariatSeeWhatIsOwed() {
        open();
        assertThat(waiting()).as("the secretariat").contains(TITLE + ": 1 mangler at svare");
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, LAESOE));
        assertThat(waiting()).as("the authority").anyMatch(line -> line.contains(TITLE));
        SignedInAs.somebodyWith(Grant.forAuthority(Role.REPORTER, "0779"));
        assertThat(waiting()).as("another authority").noneMatch(line -> line.contains(TITLE));
    }
}

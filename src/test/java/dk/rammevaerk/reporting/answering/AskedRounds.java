package dk.rammevaerk.reporting.answering;

import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rounds that Skive and Struer are asked in. The demonstration's reporter and member are of Skive. */
public final class AskedRounds {
    public static final String SKIVE = "0779";
    public static final String STRUER = "0671";

    private AskedRounds() {}

    /** Open from the day of the test's clock. */
    public static ReportingRound open(Rounds rounds, Questionnaires questionnaires, String title, FormRows rows) {
        SignedInAs.secretariat();
        try {
            var form = questionnaires.draft(rows);
            questionnaires.issue(questionnaires.versions(form).getFirst());
            return open(rounds, title, form, null);
        } finally {
            SignedInAs.nobody();
        }
    }

    /** Asks the same again. */
    public static ReportingRound openAgain(Rounds rounds, String title, ReportingRound before) {
        SignedInAs.secretariat();
        try {
            return open(rounds, title, before.forms().getFirst().version().slug(), before.slug());
        } finally {
            SignedInAs.nobody();
        }
    }

    private static ReportingRound open(Rounds rounds, String title, String form, @Nullable String previous) {
        var asked = new LinkedHashMap<String, List<Contact>>();
        asked.put(SKIVE, List.of(new Contact("skive@example.dk", "Konsulent, Skive Kommune")));
        asked.put(STRUER, List.of());
        var slug = rounds.draft(new RoundDraft(
                title,
                "Tallene skal bruges på mødet i september.",
                null,
                previous,
                new Window(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
                new RoundSettings(previous != null, true, ResultAudience.INSIDE),
                List.of(form),
                asked));
        var round = rounds.find(slug).orElseThrow();
        rounds.open(round.id(), round.version());
        return rounds.find(slug).orElseThrow();
    }
}

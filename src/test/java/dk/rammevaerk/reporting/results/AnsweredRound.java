package dk.rammevaerk.reporting.results;

import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.reporting.Answering;
import dk.rammevaerk.reporting.CellText;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.Origin;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.Responses;
import dk.rammevaerk.reporting.ResultAudience;
import dk.rammevaerk.reporting.RoundDraft;
import dk.rammevaerk.reporting.RoundSettings;
import dk.rammevaerk.reporting.Rounds;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormFixture;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** Rounds with answers. Whoever calls is left signed in as the secretariat. */
record AnsweredRound(
        Questionnaires questionnaires, Rounds rounds, Responses responses, Answering answering, ResponseSteps steps) {
    static final String AARHUS = "0751";
    static final String RANDERS = "0730";
    static final String SKIVE = "0779";
    static final String STRUER = "0671";
    static final String ODDER = "0727";

    /** Asks five municipalities, of which all but Odder answer. */
    ReportingRound about(String title, ResultAudience audience) {
        SignedInAs.secretariat();
        var slug = questionnaires.draft(FormFixture.titled("Skema: " + title)
                .choice("gruppe", "unge", "Unge under 25 år")
                .choice("gruppe", "kvinder", "Kvinder")
                .row("integer", "pladser", "Pladser på herberger", "rammevaerk::unit", "pladser")
                .row("select_one ja_nej", "eget", "Har I et herberg?")
                .row(
                        "begin_repeat",
                        "borgere",
                        "Borgere på herberg",
                        "rammevaerk::rows",
                        "gruppe",
                        "rammevaerk::persons",
                        "yes")
                .row("integer", "antal", "Antal", "rammevaerk::unit", "borgere")
                .end("repeat")
                .row("text", "tekst", "Bemærkninger", "appearance", "multiline")
                .rows());
        questionnaires.issue(questionnaires.versions(slug).getFirst());
        var asked = new LinkedHashMap<String, List<Contact>>();
        for (var authority : List.of(AARHUS, RANDERS, SKIVE, STRUER, ODDER)) asked.put(authority, List.of());
        var draft = new RoundDraft(
                title,
                "Tallene skal bruges på mødet.",
                null,
                null,
                new Window(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 6, 1)),
                new RoundSettings(false, true, audience),
                List.of(slug),
                asked);
        var round = rounds.find(rounds.draft(draft)).orElseThrow();
        rounds.open(round.id(), round.version());
        answer(round, AARHUS, "pladser=120", "eget=ja", "borgere.unge.antal=20", "borgere.kvinder.antal=30");
        answer(round, RANDERS, "pladser=30", "eget=ja", "borgere.unge.antal=9", "borgere.kvinder.antal=8");
        answer(round, SKIVE, "pladser=8", "eget=nej", "tekst=Vi køber pladser i Viborg.");
        answer(round, STRUER, "pladser=6", "eget=nej", "borgere.unge.antal=2", "borgere.kvinder.antal=7");
        return rounds.find(round.slug()).orElseThrow();
    }

    void answer(ReportingRound round, String authority, String... answers) {
        var texts = Arrays.stream(answers)
                .map(answer -> answer.split("=", 2))
                .map(parts -> new CellText(Cell.parse(parts[0]), parts[1], 0))
                .toList();
        answering.saveAll(round.id(), authority, 1, texts, Origin.WEB);
        steps.complete(responses.find(round.slug(), authority, 1).orElseThrow());
    }
}

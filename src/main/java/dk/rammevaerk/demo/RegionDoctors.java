package dk.rammevaerk.demo;

import dk.rammevaerk.access.Secretary;
import dk.rammevaerk.kernel.Window;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
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
import dk.rammevaerk.reporting.indicators.Indicator;
import dk.rammevaerk.reporting.indicators.Programmes;
import dk.rammevaerk.reporting.indicators.QuestionSource;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.Questionnaires;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The next status of the fixed doctors as a reporting round that is under way: two municipalities have answered what they
 * did last time. When it is locked, the programme has new figures.
 */
@Component
@Order(70)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionDoctors implements RegionPart {
    private static final String TITLE = "Status på faste læger på botilbud";
    private static final String PROGRAMME = "faste-laeger-paa-botilbud";
    private static final List<String> KINDS = List.of("kommunal", "regional", "privat");
    private static final int DAYS = 21;

    private final Questionnaires questionnaires;
    private final Programmes programmes;
    private final Asking asking;
    private final OurRegion region;

    RegionDoctors(Questionnaires questionnaires, Programmes programmes, Asking asking, OurRegion region) {
        this.questionnaires = questionnaires;
        this.programmes = programmes;
        this.asking = asking;
        this.region = region;
    }

    /** A round and its answers. */
    @Component("doctorsAsked")
    @ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
    record Asking(Rounds rounds, Responses responses, Answering answering, ResponseSteps steps) {}

    @Override
    public void setUp() {
        Secretary.run("Sekretariatet", () -> {
            var slug = questionnaires.draft(form());
            questionnaires.issue(questionnaires.versions(slug).getFirst());
            connect(slug);
            var round = opened(slug);
            for (var row : Rows.of("programmes/residential-doctors-2025-10-01.csv", ",").subList(0, 2)) {
                answer(round, row);
            }
        });
    }

    private void connect(String slug) {
        var programme = programmes.find(PROGRAMME).orElseThrow();
        var indicator = programmes.indicator(programme, 1).orElseThrow();
        var facts = indicator.facts();
        var source = new QuestionSource(slug, "laeger.laeger_aftaler", "laeger.laeger_botilbud");
        programmes.change(
                indicator,
                indicator.version(),
                new Indicator.Facts(
                        facts.name(),
                        facts.definition(),
                        facts.unit(),
                        facts.finding(),
                        facts.measure(),
                        facts.breakdown(),
                        facts.target(),
                        facts.openToReporters(),
                        facts.months(),
                        source));
    }

    private ReportingRound opened(String form) {
        var asked = new LinkedHashMap<String, List<Contact>>();
        region.authorities().stream()
                .filter(one -> one.kind() == Authority.Kind.MUNICIPALITY)
                .forEach(one -> asked.put(one.code(), List.of()));
        var today = asking.rounds().today();
        var slug = asking.rounds()
                .draft(new RoundDraft(
                        "Faste læger på botilbud, ny status",
                        "DASSOS følger, hvor mange botilbud der har en aftale med en fast læge.",
                        null,
                        null,
                        new Window(today, today.plusDays(DAYS)),
                        new RoundSettings(false, true, ResultAudience.INSIDE),
                        List.of(form),
                        asked));
        var draft = asking.rounds().find(slug).orElseThrow();
        asking.rounds().open(draft.id(), draft.version());
        return asking.rounds().find(slug).orElseThrow();
    }

    private void answer(ReportingRound round, String[] row) {
        var authority = region.authorities().stream()
                .filter(one -> one.name().equals(row[0] + " Kommune"))
                .map(Authority::code)
                .findFirst()
                .orElseThrow();
        var typed = new ArrayList<CellText>();
        for (int i = 0; i < KINDS.size(); i++) {
            typed.add(new CellText(new Cell("laeger", KINDS.get(i), "laeger_aftaler"), row[2 * i + 1], 0));
            typed.add(new CellText(new Cell("laeger", KINDS.get(i), "laeger_botilbud"), row[2 * i + 2], 0));
        }
        asking.answering().saveAll(round.id(), authority, 1, typed, Origin.WEB);
        asking.steps()
                .complete(asking.responses().find(round.slug(), authority, 1).orElseThrow());
    }

    private static FormRows form() {
        var survey = List.of(
                Map.of("type", "begin_group", "name", "status", "label", "Status"),
                Map.of(
                        "type",
                        "begin_repeat",
                        "name",
                        "laeger",
                        "label",
                        "Botilbud i kommunen",
                        "hint",
                        "Tæl alle botilbud, der ligger i kommunen, også dem, andre driver.",
                        "rammevaerk::rows",
                        "drift"),
                number("laeger_aftaler", "Botilbud med en aftale om fast læge"),
                number("laeger_botilbud", "Botilbud i alt"),
                Map.of("type", "end_repeat"),
                Map.of(
                        "type",
                        "text",
                        "name",
                        "bemaerkning",
                        "label",
                        "Hvad står i vejen for flere aftaler?",
                        "appearance",
                        "multiline"),
                Map.of("type", "end_group"));
        var choices = List.of(choice("kommunal", "Kommunal"), choice("regional", "Regional"), choice("privat", "Privat"));
        return new FormRows(TITLE, rows(survey), rows(choices));
    }

    private static Map<String, String> number(String name, String label) {
        return Map.of(
                "type", "integer", "name", name, "label", label, "required", "yes", "constraint", ". >= 0",
                "rammevaerk::unit", "botilbud");
    }

    private static Map<String, String> choice(String name, String label) {
        return Map.of("list_name", "drift", "name", name, "label", label);
    }

    private static List<FormRows.Row> rows(List<Map<String, String>> cells) {
        var rows = new ArrayList<FormRows.Row>();
        for (var one : cells) rows.add(new FormRows.Row(rows.size() + 2, one));
        return rows;
    }
}

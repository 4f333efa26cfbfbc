package dk.rammevaerk.demo;

import dk.rammevaerk.cases.CaseAgenda;
import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.CaseMinutes;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseText;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.cases.Route;
import dk.rammevaerk.cases.RouteStep;
import dk.rammevaerk.cases.RouteTemplate;
import dk.rammevaerk.cases.RouteTemplate.Stop;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Meetings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The region's cases: their routes up to today, bound to the minutes that tell of them. */
@Component
@Order(10)
@ConditionalOnBooleanProperty(name = "rammevaerk.demo", matchIfMissing = true)
class RegionCases implements RegionPart {
    private final CaseWork work;
    private final CaseAgenda agenda;
    private final CaseMinutes minutes;
    private final Meetings meetings;

    RegionCases(CaseWork work, CaseAgenda agenda, CaseMinutes minutes, Meetings meetings) {
        this.work = work;
        this.agenda = agenda;
        this.minutes = minutes;
        this.meetings = meetings;
    }

    @Override
    public void setUp() {
        var templates = new LinkedHashMap<String, List<Stop>>();
        Rows.of("route-templates.csv", ";").forEach(row -> templates
                .computeIfAbsent(row[0], name -> new ArrayList<>())
                .add(new Stop(station(row[1]), StepRole.valueOf(row[2]))));
        templates.forEach((name, stops) -> work.keep(new RouteTemplate(name, stops)));
        var steps = Rows.of("case-routes.csv", ";");
        Rows.of("cases.csv", ";")
                .forEach(row -> open(
                        row,
                        steps.stream().filter(step -> step[0].equals(row[0])).toList()));
    }

    /** A row: number, opened on, responsible, title, ending. */
    private void open(String[] row, List<String[]> steps) {
        var number = CaseNumber.of(row[0]).orElseThrow();
        work.goOnFrom(new CaseNumber(number.year(), number.number() - 1));
        var summary = new String(Rows.bytes("cases/" + row[0] + ".md"), StandardCharsets.UTF_8).strip();
        var planned = steps.stream()
                .map(step -> RouteStep.of(station(step[1]), StepRole.valueOf(step[2]), day(step[3])))
                .toList();
        var route = Route.of(planned);
        for (int i = 0; i < steps.size(); i++) route = told(route, planned.get(i), steps.get(i));
        var file = work.open(new CaseText(row[3], row[2], summary, null), route, LocalDate.parse(row[1]));
        if (!file.number().equals(number)) throw new IllegalStateException(number + " became " + file.number());
        int version = file.version();
        for (int i = 0; i < steps.size(); i++) version = bound(file, version, planned.get(i), steps.get(i));
        if (!row[4].isEmpty()) work.finish(file.id(), version, LocalDate.parse(row[5]), row[4]);
        work.writtenUp(file.id());
    }

    /** A row: number, station, role, due, and how it went: DONE, SKIPPED, MINUTES or AGENDA; the day; the item or why. */
    private static Route told(Route route, RouteStep step, String[] row) {
        var on = day(row[5]);
        if (on == null) return route;
        return switch (row[4]) {
            case "DONE" -> route.done(step.id(), on, row[6]);
            case "SKIPPED" -> route.skip(step.id(), on, row[6]);
            default -> route;
        };
    }

    /** @return the version of the case afterwards */
    private int bound(CaseFile file, int version, RouteStep step, String[] row) {
        var on = day(row[5]);
        if (on == null) return version;
        return switch (row[4]) {
            case "MINUTES" -> {
                var meeting = meeting(row[1], on);
                var item = meeting.items().stream()
                        .filter(one -> row[6].equals(one.number()))
                        .findFirst()
                        .orElseThrow();
                yield minutes.joinHeld(file.id(), version, step.id(), meeting.id(), item.id());
            }
            case "AGENDA" -> {
                var meeting = meetings.onDay(code(row[1]), on).getFirst();
                agenda.putOn(file.id(), version, step.id(), meeting);
                yield version;
            }
            default -> version;
        };
    }

    private Meeting meeting(String forum, LocalDate day) {
        return meetings.onDay(code(forum), day).stream()
                .flatMap(id -> meetings.find(id).stream())
                .findFirst()
                .orElseThrow();
    }

    /** {@code Byråd} are all councils, a name in {@code »«} a stage, all else a forum. */
    private static Station station(String cell) {
        if (cell.equals("Byråd")) return new Station.AllCouncils();
        if (cell.startsWith("»")) return new Station.Stage(cell.substring(1, cell.length() - 1));
        return new Station.InForum(code(cell));
    }

    private static String code(String shortName) {
        return RegionPeople.code(shortName);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}

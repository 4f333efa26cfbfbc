package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.meetings.plan.WheelRoute;
import dk.rammevaerk.meetings.plan.WheelRoute.Progress;
import dk.rammevaerk.meetings.plan.WheelRoute.Stop;
import dk.rammevaerk.meetings.plan.WheelRoutes;
import dk.rammevaerk.pages.Messages;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Draws the route of a case on the year wheel: each open case can be chosen, and any other by its address. */
@Component
class CasesOnWheel implements WheelRoutes {
    private final Cases cases;
    private final CaseWords words;
    private final StepLinks links;
    private final Messages messages;

    CasesOnWheel(Cases cases, CaseWords words, StepLinks links, Messages messages) {
        this.cases = cases;
        this.words = words;
        this.links = links;
        this.messages = messages;
    }

    @Override
    public SequencedMap<String, String> choices() {
        var choices = new LinkedHashMap<String, String>();
        cases.open().forEach(view -> choices.put(view.number().toString(), name(view)));
        return choices;
    }

    @Override
    public Optional<WheelRoute> of(String key) {
        return CaseNumber.of(key).flatMap(cases::find).map(this::route);
    }

    private String name(CaseView view) {
        return messages.of("cases.wheel.name", view.number().toString(), view.title());
    }

    private WheelRoute route(CaseView view) {
        var drawn = words.route(view).stops();
        return new WheelRoute(
                name(view),
                "/sager/" + view.number(),
                IntStream.range(0, drawn.size())
                        .mapToObj(at -> stop(view.steps().get(at), drawn.get(at)))
                        .toList());
    }

    private Stop stop(StepStanding standing, RouteLine.Stop drawn) {
        return new Stop(
                standing.station() instanceof InForum(var code) ? code : null,
                drawn.name(),
                standing.date(),
                drawn.when(),
                drawn.word(),
                drawn.behind()
                        ? Progress.BEHIND
                        : standing.late() ? Progress.LATE : standing.isNow() ? Progress.HERE : Progress.AHEAD,
                links.href(standing.place()));
    }
}

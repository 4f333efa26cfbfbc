package dk.rammevaerk.cases;

import java.util.List;

/** A usual route, to begin with. */
public record RouteTemplate(String name, List<Stop> stops) {
    /** One step of it. */
    public record Stop(Station station, StepRole role) {}

    public RouteTemplate {
        stops = List.copyOf(stops);
    }

    public Route route() {
        return Route.of(stops.stream()
                .map(stop -> RouteStep.of(stop.station(), stop.role(), null))
                .toList());
    }
}

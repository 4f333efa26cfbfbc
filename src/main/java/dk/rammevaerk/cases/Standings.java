package dk.rammevaerk.cases;

import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.MeetingState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of who has a case now, who is next, what is late, and what stands in the way.
 *
 * @param places of each step the items it was put on, the newest last
 * @param meetings the days on which each forum still meets
 */
record Standings(
        LocalDate today,
        Succession succession,
        Map<StepId, List<ItemPlace>> places,
        Map<String, List<LocalDate>> meetings) {
    List<StepStanding> of(Route route) {
        var next = route.next().map(RouteStep::id);
        return route.steps().stream()
                .map(step -> new StepStanding(
                        step,
                        station(step),
                        place(step).orElse(null),
                        step.isLateOn(today),
                        next.equals(Optional.of(step.id())),
                        step.isSettled() ? List.of() : hindrances(step)))
                .toList();
    }

    /** What is settled was settled by the forum of then. */
    private Station station(RouteStep step) {
        return step.station() instanceof InForum(var code) && !step.isSettled()
                ? new InForum(succession.now(code))
                : step.station();
    }

    private Optional<ItemPlace> place(RouteStep step) {
        return all(step).reversed().stream().filter(place -> !place.off()).findFirst();
    }

    private List<ItemPlace> all(RouteStep step) {
        return places.getOrDefault(step.id(), List.of());
    }

    private List<Hindrance> hindrances(RouteStep step) {
        var found = new ArrayList<Hindrance>();
        if (!(step.station() instanceof InForum(var code))) return found;
        if (succession.isOrphaned(code)) found.add(Hindrance.FORUM_CLOSED);
        var place = place(step);
        if (place.isEmpty() && !all(step).isEmpty()) {
            found.add(
                    all(step).getLast().state() == MeetingState.CANCELLED
                            ? Hindrance.MEETING_CANCELLED
                            : Hindrance.TAKEN_OFF);
        }
        place.filter(this::awaitsMinutes).ifPresent(one -> found.add(Hindrance.MINUTES_AWAITED));
        var due = step.due();
        if (due == null || due.isBefore(today)) return found;
        if (place.filter(one -> one.date().isAfter(due)).isPresent()) found.add(Hindrance.MEETING_AFTER_DUE);
        if (place.isEmpty() && found.isEmpty() && !meetsBefore(succession.now(code), due)) {
            found.add(Hindrance.NO_MEETING_BEFORE_DUE);
        }
        return found;
    }

    private boolean awaitsMinutes(ItemPlace place) {
        return place.state() == MeetingState.HELD
                || (place.state().isAhead() && place.date().isBefore(today));
    }

    private boolean meetsBefore(String forum, LocalDate due) {
        return meetings.getOrDefault(forum, List.of()).stream()
                .anyMatch(day -> !day.isBefore(today) && !day.isAfter(due));
    }
}

package dk.rammevaerk.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.ItemPlaces;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.plan.MeetingPlan;
import dk.rammevaerk.meetings.plan.PlannedMeeting;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes of cases what the current actor may see of them today. */
@Component
class CaseViews {
    private final ItemPlaces places;
    private final MeetingPlan plan;
    private final Parties parties;
    private final CurrentActor currentActor;

    CaseViews(ItemPlaces places, MeetingPlan plan, Parties parties, CurrentActor currentActor) {
        this.places = places;
        this.plan = plan;
        this.parties = parties;
        this.currentActor = currentActor;
    }

    LocalDate today() {
        return plan.today();
    }

    Succession succession() {
        return new Succession(parties.fora(), plan.today());
    }

    /** The account that acts. */
    String by() {
        return currentActor.get().name();
    }

    Optional<PlannedMeeting> meeting(MeetingId id) {
        return plan.find(id);
    }

    Sight sight(List<CaseFile> files) {
        return new Sight(currentActor.get(), placesOf(files), succession());
    }

    /** In the same order, without those that are not the actor's to see. */
    List<CaseView> of(List<CaseFile> files) {
        if (files.isEmpty()) return List.of();
        var sight = sight(files);
        var meetings = meetings();
        return files.stream()
                .filter(sight::any)
                .map(file -> view(file, sight, meetings))
                .toList();
    }

    private CaseView view(CaseFile file, Sight sight, Map<String, List<LocalDate>> meetings) {
        boolean inside = sight.inside(file);
        var standings = new Standings(plan.today(), sight.succession(), placesBySteps(file, sight.places()), meetings)
                .of(file.route());
        return new CaseView(
                inside ? file : file.withheld(),
                standings.stream().map(one -> cut(one, sight, inside)).toList(),
                sight.isClosed(file),
                inside);
    }

    private static StepStanding cut(StepStanding standing, Sight sight, boolean inside) {
        boolean knows = sight.knows(standing.place(), inside);
        return inside && knows ? standing : inside ? standing.withoutPlace() : standing.withheld(knows);
    }

    private static Map<StepId, List<ItemPlace>> placesBySteps(CaseFile file, Map<ItemId, ItemPlace> places) {
        var bySteps = new HashMap<StepId, List<ItemPlace>>();
        file.route()
                .steps()
                .forEach(step -> bySteps.put(
                        step.id(),
                        file.itemsOf(step.id()).stream()
                                .map(places::get)
                                .filter(Objects::nonNull)
                                .toList()));
        return bySteps;
    }

    private Map<ItemId, ItemPlace> placesOf(List<CaseFile> files) {
        return places.of(files.stream()
                .flatMap(file -> file.items().stream().map(CaseItem::item))
                .distinct()
                .toList());
    }

    private Map<String, List<LocalDate>> meetings() {
        int year = plan.today().getYear();
        return Stream.of(year, year + 1)
                .flatMap(one -> plan.year(one).stream())
                .filter(meeting -> meeting.state().isAhead())
                .collect(groupingBy(PlannedMeeting::forum, mapping(PlannedMeeting::date, toList())));
    }
}

package dk.rammevaerk.cases;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.ItemPlaces;
import dk.rammevaerk.meetings.MeetingId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which step of a case takes place where. */
@Component
class CasePlaces {
    private final CaseStore store;
    private final ItemPlaces places;
    private final CaseViews views;
    private final CaseIndex index;
    private final Clock clock;

    CasePlaces(CaseStore store, ItemPlaces places, CaseViews views, CaseIndex index, Clock clock) {
        this.store = store;
        this.places = places;
        this.views = views;
        this.index = index;
        this.clock = clock;
    }

    /** The case, held until the end of the transaction, when the step can come on an agenda. */
    CaseFile free(CaseId id, int version, StepId stepId) {
        var file = store.lock(id).filter(one -> one.version() == version).orElseThrow(CaseChangedMeanwhile::new);
        var step = file.route().step(stepId).orElseThrow(CaseChangedMeanwhile::new);
        if (!file.isOpen() || step.isSettled() || bound(file).contains(stepId)) throw new NotThatMeeting();
        return file;
    }

    /** The steps of a case that are on an agenda. */
    Set<StepId> bound(CaseFile file) {
        var now = places.of(file.items().stream().map(CaseItem::item).toList());
        return file.items().stream()
                .filter(one -> Optional.ofNullable(now.get(one.item()))
                        .filter(place -> !place.off())
                        .isPresent())
                .map(CaseItem::step)
                .collect(toSet());
    }

    /** Whether an item stands on a meeting's agenda, and was not taken off it. */
    boolean isOn(MeetingId meeting, ItemId item) {
        return Optional.ofNullable(places.of(List.of(item)).get(item))
                .filter(place -> place.meeting().equals(meeting) && !place.off())
                .isPresent();
    }

    /**
     * @param ahead whether it must still be to come
     * @return the code of the step's forum, or of its successor, whose meeting it is
     */
    String forum(RouteStep step, MeetingId meeting, boolean ahead) {
        var planned = views.meeting(meeting).orElseThrow(NotThatMeeting::new);
        if (!(step.station() instanceof InForum(var code))
                || !(planned.forum().equals(code)
                        || planned.forum().equals(views.succession().now(code)))
                || planned.state().isAhead() != ahead) {
            throw new NotThatMeeting();
        }
        return planned.forum();
    }

    void bind(CaseFile file, StepId step, ItemId item) {
        store.link(file.id(), step, item, views.by(), clock.instant());
        moved(file.id());
    }

    /** Takes back that items are about a case. What was closed with one of them stays closed until somebody opens the case. */
    void free(CaseFile file, List<ItemId> items) {
        if (file.text().closedReason() == null) {
            places.of(items).values().stream()
                    .map(ItemPlace::closedReason)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(reason -> store.write(file.id(), file.text().closedBecause(reason)));
        }
        items.forEach(item -> store.unlink(file.id(), item));
        moved(file.id());
    }

    void moved(CaseId id) {
        store.touch(id, clock.instant());
        found(id);
    }

    /** Lets a case be found as it is now. */
    void found(CaseId id) {
        index.put(id);
    }
}

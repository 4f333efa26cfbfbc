package dk.rammevaerk.figures;

import dk.rammevaerk.meetings.Item;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.ItemPlaces;
import dk.rammevaerk.meetings.ItemPostponed;
import dk.rammevaerk.meetings.Meeting;
import dk.rammevaerk.meetings.Meetings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The items a figure was put in. One counts for a reader when a text of it they may read, in the meeting as it is or in an
 * edition, still holds the figure's address.
 */
@Component
class FigurePlaces {
    private final FigureStore store;
    private final ItemPlaces places;
    private final Meetings meetings;

    FigurePlaces(FigureStore store, ItemPlaces places, Meetings meetings) {
        this.store = store;
        this.places = places;
        this.meetings = meetings;
    }

    /** The newest meeting first. */
    List<FigureItem> of(FigureId figure) {
        return places.of(store.placesOf(figure)).values().stream()
                .sorted((one, other) -> other.date().compareTo(one.date()))
                .flatMap(place -> shown(figure, place).stream())
                .toList();
    }

    /** An item that was sent goes on as another one, with its text. */
    @EventListener
    void follow(ItemPostponed postponed) {
        store.follow(postponed.from(), postponed.to());
    }

    private Optional<FigureItem> shown(FigureId figure, ItemPlace place) {
        return Stream.concat(
                        meetings.find(place.meeting()).stream(),
                        meetings.editions(place.meeting()).stream()
                                .flatMap(one -> meetings.edition(place.meeting(), one.kind(), one.number()).stream()))
                .flatMap(meeting -> item(meeting, place.item()).stream()
                        .filter(item -> holds(item, figure))
                        .map(item -> new FigureItem(meeting, item)))
                .findFirst();
    }

    private static Optional<Item> item(Meeting meeting, ItemId id) {
        return meeting.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    static boolean holds(Item item, FigureId figure) {
        return Stream.of(item.caseStatement(), item.minutes())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.contains(figure.href()));
    }
}

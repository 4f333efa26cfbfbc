package dk.rammevaerk.cases;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.cases.Station.InForum;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.MeetingState;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may see of cases. The texts of a case are for the secretariat and the fora of its route; once any of its
 * items is closed, for those fora alone that had it. Everybody sees that it is on its way when minutes about it are
 * published and nothing of it is closed.
 *
 * @param places where the items of the cases stand
 */
record Sight(Actor actor, Map<ItemId, ItemPlace> places, Succession succession) {
    boolean inside(CaseFile file) {
        return actor.isSecretariat() || audience(file).stream().anyMatch(actor.fora()::contains);
    }

    boolean any(CaseFile file) {
        return inside(file) || (!isClosed(file) && its(file).anyMatch(ItemPlace::isOpenToAll));
    }

    /** The codes of the fora whose members read its texts. */
    Set<String> audience(CaseFile file) {
        if (isClosed(file))
            return its(file).filter(Sight::wasSent).map(ItemPlace::forum).collect(toSet());
        return file.route().steps().stream()
                .map(RouteStep::station)
                .flatMap(station -> station instanceof InForum(var code)
                        ? Stream.of(code, succession.now(code))
                        : Stream.<String>empty())
                .collect(toSet());
    }

    boolean isClosed(CaseFile file) {
        return file.text().closedReason() != null || its(file).anyMatch(ItemPlace::closed);
    }

    /** Whether somebody may know that an item is on that agenda; the working copy is not for all. */
    boolean knows(@Nullable ItemPlace place, boolean inside) {
        if (place == null || actor.isSecretariat() || actor.led().contains(place.forum())) return true;
        if (!place.sent()) return false;
        return inside || place.state() == MeetingState.PUBLISHED;
    }

    boolean reads(Excerpt excerpt) {
        if (actor.seesInside(excerpt.forum())) return true;
        var place = places.get(excerpt.item());
        return place != null && place.isOpenToAll();
    }

    /** What only stands in a working copy has reached nobody yet, also when it waits for an addendum. */
    private static boolean wasSent(ItemPlace place) {
        return place.sent() && !place.off();
    }

    private Stream<ItemPlace> its(CaseFile file) {
        return file.items().stream().map(one -> places.get(one.item())).filter(Objects::nonNull);
    }
}

package dk.rammevaerk.cases;

import dk.rammevaerk.meetings.ItemPlace;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a step stands on a day.
 *
 * @param station who has it, or will have it: the successor of a forum that ended
 * @param place the agenda item it is on or was treated in; null when it is on none, and for those who may not know
 * @param next whether it comes after those that have the case
 * @param hindrances why it does not get on, the gravest first
 */
public record StepStanding(
        RouteStep step,
        Station station,
        @Nullable ItemPlace place,
        boolean late,
        boolean next,
        List<Hindrance> hindrances) {
    public StepStanding {
        hindrances = List.copyOf(hindrances);
    }

    public boolean isNow() {
        return step.state() == StepState.NOW;
    }

    /** The day that tells most: when it was settled, else when it meets, else when it is due. */
    public @Nullable LocalDate date() {
        if (step.settledOn() != null) return step.settledOn();
        return place == null ? step.due() : place.date();
    }

    /** Its place is no one's business yet. */
    StepStanding withoutPlace() {
        return new StepStanding(step, station, null, late, next, hindrances);
    }

    StepStanding withheld(boolean mayKnowPlace) {
        return new StepStanding(step.withheld(), station, mayKnowPlace ? place : null, late, next, List.of());
    }
}

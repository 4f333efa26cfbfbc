package dk.rammevaerk.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case's route.
 *
 * @param due the last day on which it should be settled, or null
 * @param alongside whether it goes on at the same time as the step before it
 * @param settledOn the day it was settled; null until then
 * @param reason why it was skipped, sent back or repeated; null otherwise
 * @param outcome what came of it, when no minutes tell; or null
 */
public record RouteStep(
        StepId id,
        Station station,
        StepRole role,
        @Nullable LocalDate due,
        boolean alongside,
        StepState state,
        @Nullable LocalDate settledOn,
        @Nullable String reason,
        @Nullable String outcome) {
    /** A step that is still to come. */
    public static RouteStep of(Station station, StepRole role, @Nullable LocalDate due) {
        return new RouteStep(StepId.fresh(), station, role, due, false, StepState.WAITING, null, null, null);
    }

    /** The same step at the same time as the one before it. */
    public RouteStep alongsideTheOneBefore() {
        return new RouteStep(id, station, role, due, true, state, settledOn, reason, outcome);
    }

    /** What is written here, as the step that was there before. */
    public RouteStep as(RouteStep before) {
        return new RouteStep(before.id(), station, role, due, alongside, before.state(), null, null, null);
    }

    public boolean isSettled() {
        return state.isSettled();
    }

    public boolean isLateOn(LocalDate day) {
        return !isSettled() && due != null && day.isAfter(due);
    }

    /** The step once more, to be settled anew. */
    RouteStep again() {
        return new RouteStep(StepId.fresh(), station, role, null, false, StepState.WAITING, null, null, null);
    }

    /** Moves the turn; says nothing when it is there already. */
    RouteStep turning(StepState next) {
        return state == next ? this : become(next, null, null, null);
    }

    RouteStep become(StepState next, @Nullable LocalDate on, @Nullable String why, @Nullable String what) {
        if (!state.mayBecome(next)) throw new StepRefused(state, next);
        return new RouteStep(id, station, role, due, alongside, next, on, why, what);
    }

    /** What those see who only see that the case is on its way. */
    RouteStep withheld() {
        return new RouteStep(id, station, role, due, alongside, state, settledOn, null, null);
    }
}

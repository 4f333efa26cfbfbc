package dk.rammevaerk.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way of a case: steps in order. The first that is not settled has the case, and with it those that go on at the same
 * time; everything settled stays where it was, so that the route also tells its own story.
 */
public record Route(List<RouteStep> steps) {
    public static final Route NONE = new Route(List.of());

    public Route {
        steps = List.copyOf(steps);
    }

    /** A route that begins with its first step. */
    public static Route of(List<RouteStep> steps) {
        return turned(steps);
    }

    /** The steps that have the case. */
    public List<RouteStep> current() {
        return steps.stream().filter(step -> step.state() == StepState.NOW).toList();
    }

    /** The first step that comes after those that have the case now. */
    public Optional<RouteStep> next() {
        return steps.stream().filter(step -> step.state() == StepState.WAITING).findFirst();
    }

    public List<RouteStep> ahead() {
        return steps.stream().filter(step -> !step.isSettled()).toList();
    }

    public boolean isFinished() {
        return ahead().isEmpty();
    }

    public Optional<RouteStep> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** @param outcome what came of it, when no minutes tell; or null */
    public Route done(StepId id, LocalDate on, @Nullable String outcome) {
        return replace(id, step -> step.become(StepState.DONE, on, null, outcome));
    }

    public Route skip(StepId id, LocalDate on, String reason) {
        return replace(id, step -> step.become(StepState.SKIPPED, on, reason, null));
    }

    /** Regrets that a step was skipped. */
    public Route resume(StepId id) {
        return replace(id, step -> step.become(StepState.WAITING, null, null, null));
    }

    /** Lets a step come once more: in its own place, or when it was done already, as the next one. */
    public Route repeat(StepId id, LocalDate on, String reason) {
        var before = required(id);
        var changed = new ArrayList<>(steps);
        int at = changed.indexOf(before);
        changed.set(at, before.become(StepState.REPEATED, on, reason, before.outcome()));
        changed.add(before.isSettled() ? firstAhead(changed) : at + 1, before.again());
        return turned(changed);
    }

    /**
     * Sends the case back from the step that has it to an earlier one: that step, what was done between them, and this
     * step come again.
     */
    public Route sendBack(StepId id, StepId to, LocalDate on, String reason) {
        var from = required(id);
        int at = steps.indexOf(from);
        int target = steps.indexOf(required(to));
        if (target >= at) throw new StepRefused("A case is sent back to an earlier step");
        var changed = new ArrayList<>(steps);
        changed.set(at, from.become(StepState.SENT_BACK, on, reason, null));
        var again = new ArrayList<RouteStep>();
        again.add(steps.get(target).again());
        steps.subList(target + 1, at).stream()
                .filter(step -> step.state() == StepState.DONE)
                .forEach(step -> again.add(step.again()));
        again.add(from.again());
        changed.addAll(at + 1, again);
        return turned(changed);
    }

    /**
     * Another way from here on: what is settled stays as it is.
     *
     * @param bound the steps that are on an agenda: each stays, and with the forum whose agenda that is
     */
    public Route replan(List<RouteStep> ahead, Set<StepId> bound) {
        var other = new Route(ahead);
        for (var step : ahead()) {
            boolean stays = other.step(step.id())
                    .filter(one -> one.station().equals(step.station()))
                    .isPresent();
            if (bound.contains(step.id()) && !stays) throw new StepIsBound();
        }
        var changed =
                new ArrayList<>(steps.stream().filter(RouteStep::isSettled).toList());
        for (var step : ahead) {
            if (step.isSettled()) throw new StepRefused("Only what is still to come is planned");
            changed.add(step);
        }
        return turned(changed);
    }

    private Route replace(StepId id, UnaryOperator<RouteStep> change) {
        var step = required(id);
        var changed = change.apply(step);
        return turned(
                steps.stream().map(one -> one.id().equals(id) ? changed : one).toList());
    }

    private RouteStep required(StepId id) {
        return step(id).orElseThrow(() -> new StepRefused("The route has no such step"));
    }

    private static int firstAhead(List<RouteStep> steps) {
        for (int i = 0; i < steps.size(); i++) if (!steps.get(i).isSettled()) return i;
        return steps.size();
    }

    /** Gives the case to the first steps that are not settled. */
    private static Route turned(List<RouteStep> steps) {
        int first = firstAhead(steps);
        var turned = new ArrayList<RouteStep>();
        boolean together = true;
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            together &= i <= first || step.alongside();
            turned.add(
                    step.isSettled() ? step : step.turning(i >= first && together ? StepState.NOW : StepState.WAITING));
        }
        return new Route(turned);
    }
}

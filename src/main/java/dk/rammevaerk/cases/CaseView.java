package dk.rammevaerk.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case as a reader may see it.
 *
 * @param steps its route as it stands today
 * @param closed whether its texts are for the fora alone that had it, since it or one of its items is closed
 * @param inside whether the reader sees its texts, not only that it is on its way
 */
public record CaseView(CaseFile file, List<StepStanding> steps, boolean closed, boolean inside) {
    public CaseView {
        steps = List.copyOf(steps);
    }

    public CaseNumber number() {
        return file.number();
    }

    public String title() {
        return file.title();
    }

    /** The steps that have the case; none when it ended. */
    public List<StepStanding> current() {
        return file.isOpen() ? steps.stream().filter(StepStanding::isNow).toList() : List.of();
    }

    public Optional<StepStanding> step(StepId id) {
        return steps.stream().filter(one -> one.step().id().equals(id)).findFirst();
    }

    public boolean isLate() {
        return file.isOpen() && steps.stream().anyMatch(StepStanding::late);
    }

    /** Why it does not get on where it is now. */
    public List<Hindrance> hindrances() {
        return current().stream()
                .flatMap(step -> step.hindrances().stream())
                .distinct()
                .toList();
    }

    /** Whether a forum has it, had it, or will have it. */
    public boolean concerns(String forum) {
        return steps.stream()
                .flatMap(step -> Stream.of(step.station(), step.step().station()))
                .anyMatch(new Station.InForum(forum)::equals);
    }
}

package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.StepStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Cases as a front page shows them. The route is drawn by {@code cases/route.jte}, with {@code css/cases.css}. */
@Component
@NamedInterface("front")
public class CaseFront {
    private final Cases cases;
    private final CaseWords words;
    private final CurrentActor currentActor;

    CaseFront(Cases cases, CaseWords words, CurrentActor currentActor) {
        this.cases = cases;
        this.words = words;
        this.currentActor = currentActor;
    }

    /** A case whose route changed lately. */
    @NamedInterface("front")
    public record Moved(String number, String title, String href, String now, RouteLine route) {}

    /**
     * A case that waits for somebody.
     *
     * @param text its title, and why it does not get on
     * @param due when the step is due that has it, or null
     */
    @NamedInterface("front")
    public record Waiting(
            String text, String href, @Nullable LocalDate due, boolean late) {}

    /** The cases that moved in the last week and are the actor's to see, the latest first. */
    public List<Moved> moved() {
        return cases.movedLately().stream()
                .map(view -> new Moved(
                        view.number().toString(), view.title(), href(view), words.now(view), words.route(view)))
                .toList();
    }

    /** What of cases waits for the actor: for the secretariat those that are late or stand still; for others none. */
    public List<Waiting> waiting() {
        if (!currentActor.get().isSecretariat()) return List.of();
        return cases.stuck().stream().map(this::waiting).toList();
    }

    private Waiting waiting(CaseView view) {
        var why = view.hindrances().stream().findFirst().map(words::hindrance).orElse("");
        return new Waiting(
                why.isEmpty() ? view.title() : view.title() + " · " + why,
                href(view),
                view.current().stream()
                        .map(StepStanding::step)
                        .map(step -> step.due())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                view.isLate());
    }

    private static String href(CaseView view) {
        return "/sager/" + view.number();
    }
}

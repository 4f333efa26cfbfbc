package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who acts now, when it is, and what they may see. */
@Component
class TaskSight {
    private final CurrentActor currentActor;
    private final Parties parties;
    private final Clock clock;

    TaskSight(CurrentActor currentActor, Parties parties, Clock clock) {
        this.currentActor = currentActor;
        this.parties = parties;
        this.clock = clock;
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant moment() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** The authority is the one an account acts for, or the one its person works for. */
    Viewer viewer() {
        var actor = currentActor.get();
        var id = actor.isSignedIn() ? parties.personOf(actor.name()).orElse(null) : null;
        var authority = actor.authority()
                .orElseGet(() -> id == null
                        ? null
                        : parties.persons().stream()
                                .filter(person -> person.id().equals(id))
                                .map(Person::authority)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null));
        return new Viewer(actor.isSecretariat(), actor.fora(), id == null ? null : id.value(), authority);
    }
}

package dk.rammevaerk.cases.tasks;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Parties;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Who acts now, when it is, and what they may see. */
@Component
class TaskSight {
    private final CurrentActor currentActor;
    private final Registrars registrars;
    private final Parties parties;
    private final Clock clock;

    TaskSight(CurrentActor currentActor, Registrars registrars, Parties parties, Clock clock) {
        this.currentActor = currentActor;
        this.registrars = registrars;
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

    Viewer viewer() {
        var actor = currentActor.get();
        var id = actor.isSignedIn() ? parties.personOf(actor.name()).orElse(null) : null;
        return new Viewer(
                actor.isSecretariat(),
                actor.fora(),
                id == null ? null : id.value(),
                new TreeSet<>(registrars.authorities()));
    }
}

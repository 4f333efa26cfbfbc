package dk.rammevaerk.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.rammevaerk.database.ActingAs;
import dk.rammevaerk.database.ActorSource;
import dk.rammevaerk.pages.ShellUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the database whom a transaction runs for, and the page head who is signed in. */
@Component
class RequestActor implements ActorSource, ShellUser {
    private final CurrentActor currentActor;

    RequestActor(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Optional<ActingAs> current() {
        return Optional.of(currentActor.get())
                .filter(Actor::isSignedIn)
                .map(actor -> new ActingAs(
                        actor.name(),
                        actor.authority().orElse(""),
                        actor.grants().stream()
                                .map(grant -> grant.role().name())
                                .collect(toUnmodifiableSet())));
    }

    @Override
    public Optional<String> label(HttpServletRequest request) {
        return Optional.of(currentActor.get()).filter(Actor::isSignedIn).map(Actor::label);
    }
}

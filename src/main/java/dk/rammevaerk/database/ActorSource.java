package dk.rammevaerk.database;

import java.util.Optional;

/** A slot for the module that knows who is signed in: asked once at the start of every transaction. */
@FunctionalInterface
public interface ActorSource {
    /** Who acts in the current request, or empty when nobody is signed in: then row security shows nothing. */
    Optional<ActingAs> current();
}

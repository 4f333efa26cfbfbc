package dk.rammevaerk.api.oparl;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Gives persons and places that have no number the one they are known by, or a new one that says nothing of them. */
final class Keys {
    private final BiFunction<ObjectType, String, Optional<String>> known;
    private final Map<ObjectType, Map<String, String>> given = new HashMap<>();

    Keys(BiFunction<ObjectType, String, Optional<String>> known) {
        this.known = known;
    }

    String of(ObjectType type, String identity) {
        return given.computeIfAbsent(type, one -> new HashMap<>())
                .computeIfAbsent(identity, one -> known.apply(type, one)
                        .orElseGet(() -> UUID.randomUUID().toString()));
    }
}

package dk.rammevaerk.api.oparl;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down what a source says now, and when each object came, changed and went. Times are whole seconds, as OParl tells them. */
@Component
class Ledger {
    private final PublishedStore store;
    private final Clock clock;

    Ledger(PublishedStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Holds the ledger until the end of the transaction. */
    void lock() {
        store.lock();
    }

    Keys keys() {
        return new Keys(store::keyOf);
    }

    Set<UUID> sources() {
        return store.sources();
    }

    Optional<Instant> changedAt(Pointer pointer) {
        return store.find(pointer).filter(one -> one.content() != null).map(PublishedObject::modified);
    }

    /** Whether the ledger has all of this from the source, and nothing else. */
    boolean says(UUID source, List<Statement> statements) {
        return store.placed(source).equals(Statement.fingerprints(statements));
    }

    /** @param published when what is new was opened to all, if that was before now */
    void keep(UUID source, List<Statement> statements, Instant published) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var created = published.isBefore(now) ? published.truncatedTo(ChronoUnit.SECONDS) : now;
        var fingerprints = Statement.fingerprints(statements);
        for (var statement : statements) {
            var pointer = statement.pointer();
            if (store.put(statement, String.valueOf(fingerprints.get(pointer)), created, now)) changed(pointer, now);
            store.place(source, pointer);
        }
        var gone = store.placed(source).keySet().stream()
                .filter(one -> !fingerprints.containsKey(one))
                .collect(Collectors.toSet());
        gone.forEach(one -> store.unplace(source, one));
        for (var one : gone) {
            var holders = one.type() == ObjectType.MEMBERSHIP ? store.find(one) : Optional.<PublishedObject>empty();
            if (!store.bury(one, now)) continue;
            holders.ifPresent(was -> touchHolders(was, now));
            if (one.type() == ObjectType.LEGISLATIVE_TERM) touchBodies(now);
        }
    }

    /** What tells of an object of its own accord changed with it. */
    private void changed(Pointer pointer, Instant now) {
        if (pointer.type() == ObjectType.MEMBERSHIP) store.find(pointer).ifPresent(one -> touchHolders(one, now));
        if (pointer.type() == ObjectType.LEGISLATIVE_TERM) touchBodies(now);
    }

    private void touchHolders(PublishedObject membership, Instant now) {
        var content = membership.content();
        if (content == null) return;
        store.touch(Pointer.in(content.path("person")), now);
        store.touch(Pointer.in(content.path("organization")), now);
    }

    private void touchBodies(Instant now) {
        store.standing(ObjectType.BODY).forEach(body -> store.touch(body.pointer(), now));
    }
}

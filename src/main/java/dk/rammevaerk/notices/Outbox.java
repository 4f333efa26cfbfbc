package dk.rammevaerk.notices;

import dk.rammevaerk.access.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail waiting to be sent, and mail that was. */
@Service
public class Outbox {
    /** How many mails the list shows. */
    public static final int SHOWN = 200;

    private final OutboxStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    Outbox(OutboxStore store, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Writes mails in the caller's transaction: what is not done is not told of, and what is done is told of once. */
    @Transactional
    public void put(List<Mail> mails) {
        mails.forEach(
                mail -> store.insert(mail, clock.instant(), currentActor.get().name()));
    }

    /** The addresses that were invited to something, and whose invitation was not cancelled since. */
    @Transactional(readOnly = true)
    public Set<String> invited(UUID about) {
        return store.invited(about);
    }

    /** The newest first, at most {@link #SHOWN}. */
    @Transactional(readOnly = true)
    public List<OutboxEntry> newest() {
        return store.newest(SHOWN);
    }

    @Transactional(readOnly = true)
    public Optional<OutboxEntry> find(UUID id) {
        return store.find(id);
    }
}

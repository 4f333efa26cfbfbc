package dk.rammevaerk.meetings;

import dk.rammevaerk.meetings.Edition.Kind;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settled minutes, whole: for modules that keep what follows from them. They are not cut to what the current actor may
 * see; whoever shows something of them cuts it as {@link Meetings} does.
 */
@Service
public class FrozenMinutes {
    private final MeetingStore store;
    private final EditionStore editions;

    FrozenMinutes(MeetingStore store, EditionStore editions) {
        this.store = store;
        this.editions = editions;
    }

    /** The newest edition of a meeting's minutes; what is closed now is closed in it. Empty when none are settled. */
    @Transactional(readOnly = true)
    public Optional<Meeting> newest(MeetingId id) {
        return store.byId(id).flatMap(meeting -> editions.newest(id, Kind.MINUTES)
                .map(frozen -> meeting.showing(frozen.edition(), frozen.content())));
    }

    /** An earlier edition of a meeting's minutes, as {@link #newest}. */
    @Transactional(readOnly = true)
    public Optional<Meeting> edition(MeetingId id, int number) {
        return store.byId(id).flatMap(meeting -> editions.find(id, Kind.MINUTES, number)
                .map(frozen -> meeting.showing(frozen.edition(), frozen.content())));
    }
}

package dk.rammevaerk.figures;

import dk.rammevaerk.access.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps figures. The secretariat freezes them; who takes part in the cooperation reads them; everybody else reads those that
 * stand in an item they may read.
 */
@Service
public class Figures {
    private final FigureStore store;
    private final FigurePlaces places;
    private final CurrentActor currentActor;
    private final Clock clock;

    Figures(FigureStore store, FigurePlaces places, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.places = places;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param content with small counts hidden: what is frozen here may be published */
    @Transactional
    public FigureId freeze(FigureContent content) {
        requireSecretariat();
        return store.insert(content, clock.instant(), currentActor.get().name());
    }

    /** Empty when it is not there, or not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<Figure> find(FigureId id) {
        return store.byId(id)
                .filter(figure ->
                        currentActor.get().isInside() || !places.of(id).isEmpty());
    }

    /** Where it stands, as far as the actor may read there; the newest meeting first. */
    @Transactional(readOnly = true)
    public List<FigureItem> standsIn(FigureId id) {
        return places.of(id);
    }

    void requireSecretariat() {
        if (!currentActor.get().isSecretariat()) throw new AccessDeniedException("For the secretariat");
    }
}

package dk.rammevaerk.search;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.search.SearchStore.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The index of everything that can be found. */
@Service
public class Search {
    private final SearchStore store;

    Search(SearchStore store) {
        this.store = store;
    }

    /** Makes these the entries of a parent; what it had before is forgotten. */
    @Transactional
    public void replace(UUID parent, List<SearchEntry> entries) {
        store.replace(parent, entries);
    }

    /** What the actor may see and holds the words, those that hold them exactly first. */
    @Transactional(readOnly = true)
    public SearchResults find(SearchQuery query, Actor actor) {
        return query.text().isEmpty() ? SearchResults.NONE : store.find(query, viewer(actor));
    }

    /** The years in which the actor can find anything, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Actor actor) {
        return store.years(viewer(actor));
    }

    /** The codes of the fora in which the actor can find anything. */
    @Transactional(readOnly = true)
    public List<String> fora(Actor actor) {
        return store.fora(viewer(actor));
    }

    private static Viewer viewer(Actor actor) {
        var fora = new HashSet<>(actor.fora());
        if (actor.isSignedIn()) fora.add(SearchEntry.INSIDE);
        if (actor.isOfTheCooperation()) fora.add(SearchEntry.COOPERATION);
        return new Viewer(actor.isSecretariat(), fora);
    }
}

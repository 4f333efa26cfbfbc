package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The fora that the actor can suggest items for. */
@Component
class SuggestersFora {
    private final Parties parties;
    private final CurrentActor currentActor;

    SuggestersFora(Parties parties, CurrentActor currentActor) {
        this.parties = parties;
        this.currentActor = currentActor;
    }

    List<Forum> all() {
        var actor = currentActor.get();
        return parties.fora().stream()
                .filter(forum -> forum.closedFrom() == null && actor.seesInside(forum.code()))
                .toList();
    }

    /** The forum of that code, or the first. */
    Forum orFirst(String code) {
        var all = all();
        return all.stream()
                .filter(forum -> forum.code().equals(code))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    boolean forOthers() {
        return currentActor.get().isSecretariat();
    }
}

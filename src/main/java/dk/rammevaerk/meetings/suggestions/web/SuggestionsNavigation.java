package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SuggestionsNavigation implements NavigationSource {
    private final CurrentActor currentActor;
    private final Messages messages;

    SuggestionsNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        var actor = currentActor.get();
        if (actor.isSecretariat()) return entry("suggestions.navigation", "/forslag");
        return actor.fora().isEmpty() ? List.of() : entry("suggestions.navigation.own", "/forslag/mine");
    }

    private List<NavigationEntry> entry(String key, String href) {
        return List.of(new NavigationEntry(NavigationGroup.MAIN, 24, messages.of(key), href));
    }
}

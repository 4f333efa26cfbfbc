package dk.rammevaerk.cases.decisions.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public reads decisions without the cases and tasks they stand among for those who have signed in. */
@Component
class DecisionsNavigation implements NavigationSource {
    private final CurrentActor currentActor;
    private final Messages messages;

    DecisionsNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        if (currentActor.get().isSignedIn()) return List.of();
        return List.of(
                new NavigationEntry(NavigationGroup.MAIN, 30, messages.of("decisions.navigation"), "/beslutninger"));
    }
}

package dk.rammevaerk.notices.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class NoticesNavigation implements NavigationSource {
    private final CurrentActor currentActor;
    private final Messages messages;

    NoticesNavigation(CurrentActor currentActor, Messages messages) {
        this.messages = messages;
        this.currentActor = currentActor;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().isSecretariat()
                ? List.of(new NavigationEntry(NavigationGroup.MORE, 80, messages.of("notices.navigation"), "/udbakke"))
                : List.of();
    }
}

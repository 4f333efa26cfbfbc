package dk.rammevaerk.api.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ApiNavigation implements NavigationSource {
    private static final int AFTER_USERS = 85;

    private final CurrentActor currentActor;
    private final Messages messages;

    ApiNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        if (!currentActor.get().has(Role.ADMINISTRATOR)) return List.of();
        return List.of(new NavigationEntry(
                NavigationGroup.MORE, AFTER_USERS, messages.of("api.token.navigation"), "/administration/systemer"));
    }
}

package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProgrammesNavigation implements NavigationSource {
    private static final int RANK = 30;

    private final CurrentActor currentActor;
    private final Messages messages;

    ProgrammesNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().isInside()
                ? List.of(new NavigationEntry(
                        NavigationGroup.DATA, RANK, messages.of("indicators.navigation"), "/programmer"))
                : List.of();
    }
}

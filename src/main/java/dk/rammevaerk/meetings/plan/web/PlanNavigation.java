package dk.rammevaerk.meetings.plan.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PlanNavigation implements NavigationSource {
    private final CurrentActor currentActor;

    PlanNavigation(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().isSignedIn()
                ? List.of(new NavigationEntry(NavigationGroup.MAIN, 22, "Årshjul", "/aarshjul"))
                : List.of();
    }
}

package dk.rammevaerk.imports.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ImportsNavigation implements NavigationSource {
    private final CurrentActor currentActor;

    ImportsNavigation(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().isSecretariat()
                ? List.of(new NavigationEntry(NavigationGroup.MAIN, 25, "Indlæs referater", "/indlaesning"))
                : List.of();
    }
}

package dk.rammevaerk.parties.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AdministrationNavigation implements NavigationSource {
    private final CurrentActor currentActor;

    AdministrationNavigation(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().has(Role.ADMINISTRATOR)
                ? List.of(
                        new NavigationEntry(NavigationGroup.MORE, 80, "Brugere", "/administration/brugere"),
                        new NavigationEntry(NavigationGroup.MORE, 90, "Ændringer", "/administration/aendringer"))
                : List.of();
    }
}

package dk.rammevaerk.parties.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AdministrationNavigation implements NavigationSource {
    private final CurrentActor currentActor;
    private final Messages messages;

    AdministrationNavigation(CurrentActor currentActor, Messages messages) {
        this.messages = messages;
        this.currentActor = currentActor;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        var actor = currentActor.get();
        var entries = new ArrayList<NavigationEntry>();
        if (actor.has(Role.ADMINISTRATOR) || actor.isSecretariat())
            entries.add(entry(70, "fora", "/administration/fora"));
        if (actor.has(Role.ADMINISTRATOR)) {
            entries.add(entry(80, "users", "/administration/brugere"));
            entries.add(entry(90, "changes", "/administration/aendringer"));
        }
        if (actor.isSignedIn()) entries.add(entry(95, "account", "/konto"));
        return entries;
    }

    private NavigationEntry entry(int rank, String name, String href) {
        return new NavigationEntry(NavigationGroup.MORE, rank, messages.of("parties.navigation." + name), href);
    }
}

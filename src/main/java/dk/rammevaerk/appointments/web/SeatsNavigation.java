package dk.rammevaerk.appointments.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SeatsNavigation implements NavigationSource {
    private static final int RANK = 40;

    private final CurrentActor currentActor;
    private final Messages messages;

    SeatsNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return currentActor.get().isSignedIn()
                ? List.of(new NavigationEntry(
                        NavigationGroup.MAIN, RANK, messages.of("seats.navigation"), "/udpegninger"))
                : List.of();
    }
}

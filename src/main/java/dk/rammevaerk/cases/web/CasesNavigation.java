package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CasesNavigation implements NavigationSource {
    /** Where the tabs of {@code cases/tabs.jte} lead to, and what is below them. */
    private static final List<String> TABS = List.of(
            "/beslutninger",
            "/opgaver",
            "/hoeringer",
            "/hoeringssvar",
            "/lukninger",
            "/dialogmoeder",
            "/centrale-udmeldinger",
            "/breve");

    private final CurrentActor currentActor;
    private final Messages messages;

    CasesNavigation(CurrentActor currentActor, Messages messages) {
        this.currentActor = currentActor;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        if (!currentActor.get().isSignedIn()) return List.of();
        return List.of(new NavigationEntry(NavigationGroup.MAIN, 30, messages.of("cases.navigation"), "/sager", TABS));
    }
}

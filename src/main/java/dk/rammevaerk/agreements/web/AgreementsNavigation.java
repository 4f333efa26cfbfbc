package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class AgreementsNavigation implements NavigationSource {
    private static final int RANK = 50;

    private final Messages messages;

    AgreementsNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return List.of(
                new NavigationEntry(NavigationGroup.MAIN, RANK, messages.of("agreements.navigation"), "/rammeaftaler"));
    }
}

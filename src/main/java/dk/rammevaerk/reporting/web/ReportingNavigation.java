package dk.rammevaerk.reporting.web;

import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ReportingNavigation implements NavigationSource {
    private final Registrars registrars;
    private final Messages messages;

    ReportingNavigation(Registrars registrars, Messages messages) {
        this.registrars = registrars;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        if (!registrars.isInside()) return List.of();
        return List.of(
                new NavigationEntry(NavigationGroup.DATA, 10, messages.of("reporting.navigation"), "/indberetning"));
    }
}

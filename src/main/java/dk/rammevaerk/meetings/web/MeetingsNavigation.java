package dk.rammevaerk.meetings.web;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class MeetingsNavigation implements NavigationSource {
    private final Messages messages;

    MeetingsNavigation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return List.of(new NavigationEntry(NavigationGroup.MAIN, 20, messages.of("meetings.navigation"), "/moeder"));
    }
}

package dk.rammevaerk.knowledge.web;

import dk.rammevaerk.knowledge.Articles;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.NavigationEntry;
import dk.rammevaerk.pages.NavigationGroup;
import dk.rammevaerk.pages.NavigationSource;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entry for those inside; the public finds what is open to all by search and links. */
@Component
class KnowledgeNavigation implements NavigationSource {
    private static final int RANK = 30;

    private final Articles articles;
    private final Messages messages;

    KnowledgeNavigation(Articles articles, Messages messages) {
        this.articles = articles;
        this.messages = messages;
    }

    @Override
    public List<NavigationEntry> entries(HttpServletRequest request) {
        return articles.isInside()
                ? List.of(new NavigationEntry(
                        NavigationGroup.MORE, RANK, messages.of("knowledge.navigation"), "/videnbank"))
                : List.of();
    }
}

package dk.rammevaerk.knowledge;

import dk.rammevaerk.cases.CaseNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads other modules' pages to the articles in force that the current actor may read. */
@Service
public class Knowledge {
    private final Articles articles;

    Knowledge(Articles articles) {
        this.articles = articles;
    }

    /** Empty when there is no such article, it is not in force, or it is not the actor's to read. */
    @Transactional(readOnly = true)
    public Optional<ArticleLink> find(String slug) {
        return articles.find(slug).filter(one -> one.inForce().isPresent()).map(ArticleLink::to);
    }

    /** Those that belong to a case, by title. */
    @Transactional(readOnly = true)
    public List<ArticleLink> ofCase(CaseNumber number) {
        return articles.ofCase(number).stream()
                .filter(one -> one.inForce().isPresent())
                .map(ArticleLink::to)
                .toList();
    }
}

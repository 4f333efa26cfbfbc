package dk.rammevaerk.knowledge;

import dk.rammevaerk.cases.approvals.Owed;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The articles that somebody must look through: the front page's question. */
@Service
public class ReviewsOwed {
    private final Articles articles;
    private final Messages messages;

    ReviewsOwed(Articles articles, Messages messages) {
        this.articles = articles;
        this.messages = messages;
    }

    /** For the secretariat, the one that is due first first. */
    @Transactional(readOnly = true)
    public List<Owed> ofTheSecretariat() {
        if (!articles.mayWrite()) return List.of();
        var today = articles.today();
        return articles.all().stream()
                .filter(one -> one.review(today) != ReviewState.NOT_YET)
                .flatMap(one -> owed(one, today))
                .sorted(Comparator.comparing(Owed::due))
                .toList();
    }

    private Stream<Owed> owed(Article article, LocalDate today) {
        return Optional.ofNullable(article.reviewBy()).stream()
                .map(due -> new Owed(
                        messages.of("knowledge.owed", article.title()),
                        article.href(),
                        due,
                        article.review(today) == ReviewState.OVERDUE));
    }
}

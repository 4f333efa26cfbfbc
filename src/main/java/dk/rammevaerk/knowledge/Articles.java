package dk.rammevaerk.knowledge;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading articles, always cut to what the current actor may see: the secretariat all versions, those inside the cooperation
 * what a forum approved, everybody the version in force of what is open to all.
 */
@Service
public class Articles {
    private final ArticleStore store;
    private final CurrentActor currentActor;
    private final Clock clock;

    Articles(ArticleStore store, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<Article> all() {
        return cut(store.all());
    }

    @Transactional(readOnly = true)
    public Optional<Article> find(String slug) {
        return store.find(slug).flatMap(this::cut);
    }

    /** Those that belong to a case, by title. */
    @Transactional(readOnly = true)
    public List<Article> ofCase(CaseNumber number) {
        return cut(store.ofCase(number));
    }

    /** Whether the actor writes them. */
    public boolean mayWrite() {
        return currentActor.get().isSecretariat();
    }

    /** Whether the actor may see what held before, and compare. */
    public boolean isInside() {
        return currentActor.get().isInside();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    private List<Article> cut(List<Article> all) {
        return all.stream()
                .flatMap(one -> cut(one).stream())
                .sorted(Comparator.comparing(Article::title, DanishFormat.collation()))
                .toList();
    }

    private Optional<Article> cut(Article article) {
        var actor = currentActor.get();
        if (actor.isSecretariat()) return Optional.of(article);
        if (actor.isInside()) return article.keeping(one -> one.approval() != null);
        return article.facts().openToAll() ? article.keeping(ArticleVersion::isInForce) : Optional.empty();
    }
}

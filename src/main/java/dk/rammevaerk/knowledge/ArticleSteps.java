package dk.rammevaerk.knowledge;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Ending;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What settles an article: a forum's approval, a review, a withdrawal. The secretariat writes them down. */
@Service
public class ArticleSteps {
    private final ArticleStore store;
    private final VersionStore versions;
    private final ArticleIndex index;
    private final CurrentActor currentActor;
    private final Articles articles;

    ArticleSteps(
            ArticleStore store,
            VersionStore versions,
            ArticleIndex index,
            CurrentActor currentActor,
            Articles articles) {
        this.store = store;
        this.versions = versions;
        this.index = index;
        this.currentActor = currentActor;
        this.articles = articles;
    }

    /**
     * A forum approved the draft; it replaces the version in force.
     *
     * @param decision its number or the meeting in words, or empty
     * @param reviewBy the last day in time for the first review
     * @throws ArticleStepRefused without a draft, or on a day before the version in force was approved or yet to come
     */
    @Transactional
    public void approve(String slug, int version, String forum, LocalDate on, String decision, LocalDate reviewBy) {
        var article = at(slug, version);
        var draft = article.draft().orElseThrow(ArticleStepRefused::new);
        if (on.isAfter(articles.today()) || !reviewBy.isAfter(on)) throw new ArticleStepRefused();
        article.inForce().ifPresent(before -> {
            if (!before.state().mayBecome(VersionState.REPLACED) || isAfter(before, on)) throw new ArticleStepRefused();
            versions.replace(before.id(), new Ending(on, ""));
        });
        if (!draft.state().mayBecome(VersionState.APPROVED)) throw new ArticleStepRefused();
        versions.approve(
                draft.id(), new Approval(on, forum, decision, currentActor.get().label()));
        checked(store.review(article.id(), version, reviewBy));
        index.put(slug);
    }

    /**
     * Somebody looked: it still holds.
     *
     * @param next the last day in time for the next review
     */
    @Transactional
    public void reviewed(String slug, int version, LocalDate next) {
        var article = at(slug, version);
        if (article.inForce().isEmpty() || !next.isAfter(articles.today())) throw new ArticleStepRefused();
        checked(store.review(article.id(), version, next));
    }

    /** The version in force holds no more, and nothing comes in its place. */
    @Transactional
    public void withdraw(String slug, int version, String reason) {
        var article = at(slug, version);
        end(article.inForce().orElseThrow(ArticleStepRefused::new), reason);
        checked(store.review(article.id(), version, null));
        index.put(slug);
    }

    /** The draft comes to nothing. */
    @Transactional
    public void giveUp(String slug, int version, String reason) {
        var article = at(slug, version);
        end(article.draft().orElseThrow(ArticleStepRefused::new), reason);
        checked(store.touch(article.id(), version));
    }

    private void end(ArticleVersion which, String reason) {
        if (!which.state().mayBecome(VersionState.WITHDRAWN)) throw new ArticleStepRefused();
        versions.withdraw(which.id(), new Ending(articles.today(), reason));
    }

    private static boolean isAfter(ArticleVersion before, LocalDate on) {
        var approval = before.approval();
        return approval != null && approval.on().isAfter(on);
    }

    private Article at(String slug, int version) {
        if (!currentActor.get().isSecretariat()) throw new NotTheirArticle();
        return store.find(slug).filter(one -> one.version() == version).orElseThrow(ArticleChangedMeanwhile::new);
    }

    private static void checked(boolean written) {
        if (!written) throw new ArticleChangedMeanwhile();
    }
}

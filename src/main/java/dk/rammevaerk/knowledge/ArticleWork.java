package dk.rammevaerk.knowledge;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing articles. The secretariat does, in drafts alone; {@link ArticleSteps} settles them. */
@Service
public class ArticleWork {
    private final ArticleStore store;
    private final VersionStore versions;
    private final ArticleIndex index;
    private final CurrentActor currentActor;
    private final Clock clock;

    ArticleWork(ArticleStore store, VersionStore versions, ArticleIndex index, CurrentActor currentActor, Clock clock) {
        this.store = store;
        this.versions = versions;
        this.index = index;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @return its name in addresses */
    @Transactional
    public String begin(Facts facts, Wording wording) {
        requireSecretariat();
        var slug = Slug.of(wording.title(), store::isTaken);
        var id = store.insert(slug, facts);
        versions.insert(id, 1, wording, clock.instant(), currentActor.get().label());
        return slug;
    }

    /** What may change without another version: where it belongs, and who reads it. */
    @Transactional
    public void change(String slug, int version, Facts facts) {
        var article = at(slug, version);
        if (!store.update(article.id(), version, facts)) throw new ArticleChangedMeanwhile();
        index.put(slug);
    }

    /**
     * Begins a draft with the words and files of the version in force, or of the last one.
     *
     * @throws ArticleStepRefused when there is one already
     */
    @Transactional
    public void draft(String slug, int version) {
        var article = touched(slug, version);
        if (article.draft().isPresent()) throw new ArticleStepRefused();
        var from = article.main();
        var id = versions.insert(
                article.id(),
                article.versions().getFirst().number() + 1,
                from.wording(),
                clock.instant(),
                currentActor.get().label());
        from.files().forEach(one -> versions.attach(id, one.file(), one.title()));
    }

    /** @throws ArticleStepRefused when there is no draft */
    @Transactional
    public void write(String slug, int version, Wording wording) {
        versions.write(
                draftOf(touched(slug, version)),
                wording,
                clock.instant(),
                currentActor.get().label());
    }

    /** @throws ArticleStepRefused when there is no draft */
    @Transactional
    public void attach(String slug, int version, FileId file, String title) {
        versions.attach(draftOf(touched(slug, version)), file, title);
    }

    /** @throws ArticleStepRefused when there is no draft */
    @Transactional
    public void detach(String slug, int version, UUID attached) {
        versions.detach(draftOf(touched(slug, version)), attached);
    }

    private static UUID draftOf(Article article) {
        return article.draft().orElseThrow(ArticleStepRefused::new).id();
    }

    private Article at(String slug, int version) {
        requireSecretariat();
        return store.find(slug).filter(one -> one.version() == version).orElseThrow(ArticleChangedMeanwhile::new);
    }

    private Article touched(String slug, int version) {
        var article = at(slug, version);
        if (!store.touch(article.id(), version)) throw new ArticleChangedMeanwhile();
        return article;
    }

    private void requireSecretariat() {
        if (!currentActor.get().isSecretariat()) throw new NotTheirArticle();
    }
}

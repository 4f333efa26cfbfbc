package dk.rammevaerk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.knowledge.Article.Facts;
import dk.rammevaerk.knowledge.ArticleVersion.Approval;
import dk.rammevaerk.knowledge.ArticleVersion.Ending;
import dk.rammevaerk.knowledge.ArticleVersion.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static ArticleVersion version(int number, VersionState state) {
        boolean ended = state == VersionState.REPLACED || state == VersionState.WITHDRAWN;
        return new ArticleVersion(
                new UUID(0, number),
                number,
                state,
                new Wording("Titel " + number, "", "Tekst"),
                List.of(),
                Instant.EPOCH,
                "demo",
                state == VersionState.DRAFT ? null : new Approval(DAY, "dassos", "", "demo"),
                ended ? new Ending(DAY, "") : null);
    }

    private static Article article(@Nullable LocalDate reviewBy, ArticleVersion... versions) {
        var facts = new Facts(ArticleKind.GUIDE, List.of(), "dassos", "Konsulent", List.of(), false);
        return new Article(new UUID(0, 0), "titel", facts, List.of(versions), reviewBy, 0);
    }

    @Test
    void theOneInForceIsReadWhateverIsBeingWritten() {
        var article = article(
                DAY,
                version(3, VersionState.DRAFT),
                version(2, VersionState.APPROVED),
                version(1, VersionState.REPLACED));
        assertThat(article.title()).isEqualTo("Titel 2");
        assertThat(article.main()).isEqualTo(article.inForce().orElseThrow());
        assertThat(article.draft().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void whatHeldLastIsReadWhenNothingHolds() {
        var article = article(null, version(2, VersionState.DRAFT), version(1, VersionState.WITHDRAWN));
        assertThat(article.main().number()).isEqualTo(1);
        assertThat(article(null, version(1, VersionState.DRAFT)).main().number())
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotHoldIsNotReviewed() {
        var late = DAY.plusYears(9);
        assertThat(article(DAY, version(1, VersionState.APPROVED)).review(late)).isEqualTo(ReviewState.OVERDUE);
        assertThat(article(DAY, version(1, VersionState.WITHDRAWN)).review(late))
                .isEqualTo(ReviewState.NOT_YET);
    }

    @Test
    void withoutAVersionThatTheReaderMaySeeThereIsNoArticle() {
        var article = article(null, version(1, VersionState.DRAFT));
        assertThat(article.keeping(ArticleVersion::isInForce)).isEmpty();
        assertThat(article.keeping(ArticleVersion::isDraft)).contains(article);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> article(null));
    }
}

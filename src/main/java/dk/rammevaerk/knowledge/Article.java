package dk.rammevaerk.knowledge;

import dk.rammevaerk.cases.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds for all, and where it is written. It begins as a draft; a forum approves it; a new draft is written
 * beside the version in force and replaces it when it is approved, too; in the end it may be withdrawn.
 *
 * @param slug its name in addresses
 * @param versions those the reader may see, the newest first
 * @param reviewBy the last day in time to look whether it still holds; null before it is approved
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record Article(
        UUID id,
        String slug,
        Facts facts,
        List<ArticleVersion> versions,
        @Nullable LocalDate reviewBy,
        int version) {
    /**
     * What may change without another version.
     *
     * @param forum the code of the forum that is to approve it
     * @param responsible a post, not a person
     * @param openToAll whether anyone may read the version in force
     */
    public record Facts(
            ArticleKind kind,
            List<String> subjects,
            String forum,
            String responsible,
            List<CaseNumber> cases,
            boolean openToAll) {
        public Facts {
            subjects = List.copyOf(subjects);
            cases = List.copyOf(cases);
        }
    }

    public Article {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) throw new IllegalArgumentException("An article has a version");
    }

    public static String href(String slug) {
        return "/videnbank/" + slug;
    }

    public String href() {
        return href(slug);
    }

    public Optional<ArticleVersion> inForce() {
        return versions.stream().filter(ArticleVersion::isInForce).findFirst();
    }

    public Optional<ArticleVersion> draft() {
        return versions.stream().filter(ArticleVersion::isDraft).findFirst();
    }

    public Optional<ArticleVersion> number(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** The one that holds; else the last one that held, else the newest. */
    public ArticleVersion main() {
        return inForce()
                .or(() ->
                        versions.stream().filter(one -> one.approval() != null).findFirst())
                .orElseGet(versions::getFirst);
    }

    public String title() {
        return main().wording().title();
    }

    /** What is not in force is not reviewed. */
    public ReviewState review(LocalDate today) {
        return reviewBy == null || inForce().isEmpty() ? ReviewState.NOT_YET : ReviewState.of(reviewBy, today);
    }

    /** Empty when the reader may see none of its versions. */
    Optional<Article> keeping(Predicate<ArticleVersion> visible) {
        var kept = versions.stream().filter(visible).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Article(id, slug, facts, kept, reviewBy, version));
    }
}

package dk.rammevaerk.knowledge;

import dk.rammevaerk.files.FileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an article.
 *
 * @param number counted from 1 within the article
 * @param writtenBy who wrote in it last
 * @param approval null while no forum has approved it
 * @param ending null while it is a draft or in force
 */
public record ArticleVersion(
        UUID id,
        int number,
        VersionState state,
        Wording wording,
        List<Attached> files,
        Instant writtenAt,
        String writtenBy,
        @Nullable Approval approval,
        @Nullable Ending ending) {
    /**
     * @param question what an answer of principle answers; else empty
     * @param text Markdown
     */
    public record Wording(String title, String question, String text) {}

    public record Attached(UUID id, FileId file, String title) {}

    /**
     * @param forum the code of the forum that approved it
     * @param decision its number or the meeting in words, or empty
     * @param by who wrote that down
     */
    public record Approval(LocalDate on, String forum, String decision, String by) {}

    /** @param reason why it was withdrawn; empty when a later version replaced it */
    public record Ending(LocalDate on, String reason) {}

    public ArticleVersion {
        files = List.copyOf(files);
    }

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    public boolean isInForce() {
        return state == VersionState.APPROVED;
    }
}

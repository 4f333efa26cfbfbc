package dk.rammevaerk.inquiries.consultations.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad blev der af svarene?</em> The report of a consultation.
 *
 * @param summary sentences: who answered, and what became of it
 * @param unreplied what lacks a reply, or empty
 */
public record ReportPage(
        String title, Trail trail, String href, List<String> summary, String unreplied, List<Chapter> chapters)
        implements Page {
    public record Chapter(String heading, String count, List<Remark> remarks) {}

    /**
     * @param note that it came late, or empty
     * @param said Markdown
     * @param verdict null until there is a reply
     * @param replyHref where it is replied to; empty for others than the secretariat
     */
    public record Remark(
            String authority,
            String note,
            String said,
            List<String> files,
            @Nullable StateTag verdict,
            String why,
            String replyHref) {}
}

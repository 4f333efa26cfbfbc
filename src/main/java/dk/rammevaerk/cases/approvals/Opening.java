package dk.rammevaerk.cases.approvals;

import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.files.FileId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is laid before the councils.
 *
 * @param caseId the case whose step to all councils the answers settle, or null
 * @param authorities the codes of those whose councils must adopt it
 * @param recommendations what the councils are asked to do, one act each
 * @param caseStatement Markdown
 */
public record Opening(
        UUID subject,
        @Nullable CaseId caseId,
        String href,
        String title,
        String forum,
        LocalDate deadline,
        List<String> authorities,
        List<String> recommendations,
        String caseStatement,
        List<Attached> attachments) {
    /** An attachment of the package. */
    public record Attached(String title, FileId file) {}

    public Opening {
        authorities = List.copyOf(authorities);
        recommendations = List.copyOf(recommendations);
        attachments = List.copyOf(attachments);
    }
}

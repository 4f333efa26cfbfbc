package dk.rammevaerk.inquiries.consultations;

import dk.rammevaerk.files.FileId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A text that the authorities are heard on. Its window, its state and what is answered stand in its inquiry.
 *
 * @param slug its name in addresses
 * @param text Markdown; each of its highest headings begins a part
 * @param caseNumber the case it belongs to, or null
 */
public record Consultation(
        UUID id,
        String slug,
        String title,
        ConsultationText text,
        @Nullable String caseNumber,
        List<Attachment> attachments,
        int version) {
    /** A file that is heard with it. */
    public record Attachment(FileId file, String title) {}

    public Consultation {
        attachments = List.copyOf(attachments);
    }

    public String href() {
        return href(slug);
    }

    static String href(String slug) {
        return "/hoeringer/" + slug;
    }
}

package dk.rammevaerk.inquiries;

import dk.rammevaerk.kernel.Window;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is put to authorities.
 *
 * @param href the page of the subject; two steps below the root, such as {@code /hoeringer/rammeaftale-2027-28}
 * @param parts their ordinals count from 1
 * @param authorities the codes of those who are invited
 * @param askedBy the code of the authority that asks itself; null: the secretariat asks
 */
public record Opening(
        UUID subject,
        String href,
        String title,
        InquiryKind kind,
        String forum,
        Window window,
        AnswerAudience audience,
        List<InquiryPart> parts,
        Set<String> authorities,
        @Nullable String askedBy) {
    public Opening {
        parts = List.copyOf(parts);
        authorities = Set.copyOf(authorities);
        if (authorities.isEmpty()) throw new IllegalArgumentException("Nobody is invited");
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).ordinal() != i + 1) throw new IllegalArgumentException("Parts are counted from 1");
        }
    }

    /** What the secretariat asks. */
    public Opening(
            UUID subject,
            String href,
            String title,
            InquiryKind kind,
            String forum,
            Window window,
            AnswerAudience audience,
            List<InquiryPart> parts,
            Set<String> authorities) {
        this(subject, href, title, kind, forum, window, audience, parts, authorities, null);
    }

    /** The same, asked by an authority. */
    public Opening askedBy(String authority) {
        return new Opening(subject, href, title, kind, forum, window, audience, parts, authorities, authority);
    }
}

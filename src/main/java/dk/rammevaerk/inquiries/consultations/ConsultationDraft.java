package dk.rammevaerk.inquiries.consultations;

import dk.rammevaerk.inquiries.AnswerAudience;
import dk.rammevaerk.kernel.Window;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat writes of a consultation.
 *
 * @param caseNumber the case it belongs to, or null
 */
public record ConsultationDraft(
        String title,
        String forum,
        Window window,
        AnswerAudience audience,
        Set<String> authorities,
        ConsultationText text,
        @Nullable String caseNumber) {
    public ConsultationDraft {
        authorities = Set.copyOf(authorities);
    }
}

package dk.rammevaerk.inquiries.responses;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the secretariat begins a hearing response with.
 *
 * @param inputsBy the day the authorities' inputs are asked for; not after the asker's deadline
 * @param approvers the codes of the fora that approve it, in order
 * @param caseNumber the case whose route approves it, or null
 */
public record ResponseDraft(
        String title,
        String asker,
        String question,
        String forum,
        LocalDate deadline,
        LocalDate inputsBy,
        Set<String> authorities,
        List<String> approvers,
        @Nullable String caseNumber) {
    public ResponseDraft {
        authorities = Set.copyOf(authorities);
        approvers = List.copyOf(approvers);
        if (inputsBy.isAfter(deadline)) throw new IllegalArgumentException("Inputs after the deadline");
    }
}

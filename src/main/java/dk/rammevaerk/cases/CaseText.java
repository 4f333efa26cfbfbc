package dk.rammevaerk.cases;

import org.jspecify.annotations.Nullable;

/**
 * What the secretariat writes of a case.
 *
 * @param responsible who in the secretariat drives it
 * @param summary Markdown: what an agenda item of it says
 * @param closedReason why its texts are closed to the public; null while they are open
 */
public record CaseText(
        String title,
        String responsible,
        String summary,
        @Nullable String closedReason) {
    CaseText closedBecause(String reason) {
        return new CaseText(title, responsible, summary, reason);
    }
}

package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.inquiries.web.AnswersPanel;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Hvad svarer vi …?</em> A hearing response: the question, the inputs, the text, its approval, and that it is sent.
 *
 * @param question Markdown
 * @param text the newest version, as Markdown; empty when nothing is written
 * @param earlier versions, the newest first
 * @param textHref where it is written; empty when it cannot be
 * @param caseHref the case whose route approves it, or empty
 * @param sent when and to whom it was sent, or empty
 * @param sentHref what was sent, or empty
 */
public record ResponsePage(
        String title,
        Trail trail,
        String href,
        StateTag state,
        List<String> facts,
        String question,
        String text,
        String version,
        List<Earlier> earlier,
        String textHref,
        List<Approval> approvals,
        String caseHref,
        AnswersPanel inputs,
        List<Step> steps,
        String sent,
        String sentHref)
        implements Page {
    public record Earlier(String heading, String text) {}

    /**
     * A forum that approves it.
     *
     * @param code of the forum, for the form; empty when the reader cannot register it here
     */
    public record Approval(String forum, StateTag state, String note, String code) {}

    /**
     * @param main whether it leads on, and not back
     * @param reason why it cannot be taken now, or empty
     */
    public record Step(String label, String href, boolean main, String reason) {}
}

package dk.rammevaerk.cases.approvals.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * <em>Hvad har … besluttet?</em> One council's row: what it says, and the form in which it is registered.
 *
 * @param href of this page
 * @param date in Danish, or empty
 * @param remark in words, or empty
 * @param proofName the file's name, or empty when there is none
 * @param version the form was made for
 * @param form null for those who may not register here
 * @param decided whether the council has answered: then a change needs a reason
 * @param locked whether it is final, so that this reader can no longer change the answer
 * @param settled how the forum answered, or empty
 * @param maySettle whether the reader may say so now
 * @param history what the row said before, newest first
 * @param numbers what the numbers in a file can be, when that is asked; else empty
 */
public record ApprovalPage(
        String title,
        String council,
        Trail trail,
        String href,
        StateTag state,
        String date,
        String remark,
        String proofText,
        String proofName,
        int version,
        @Nullable ApprovalForm form,
        SequencedMap<String, String> states,
        boolean decided,
        boolean locked,
        String settled,
        boolean maySettle,
        List<Past> history,
        SequencedMap<String, String> numbers,
        FormErrors errors)
        implements Page {
    /**
     * What the row said before it was corrected.
     *
     * @param proof what proved it, or empty
     * @param proofHref where that is fetched, or empty
     */
    public record Past(String text, String proof, String proofHref) {}

    /** The same page, asking what the numbers in the file are. */
    ApprovalPage asking(SequencedMap<String, String> kinds) {
        return new ApprovalPage(
                title, council, trail, href, state, date, remark, proofText, proofName, version, form, states, decided,
                locked, settled, maySettle, history, kinds, errors);
    }

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

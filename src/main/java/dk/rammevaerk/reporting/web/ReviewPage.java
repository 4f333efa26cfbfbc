package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Kan svaret godkendes?</em> One response, as the secretariat looks it through.
 *
 * @param action below which the acts are posted
 * @param decides whether it can be taken in now
 * @param returns whether it can be sent back now
 * @param history what happened, newest first
 */
public record ReviewPage(
        String heading,
        Trail trail,
        StateTag state,
        String lead,
        String action,
        int version,
        boolean decides,
        boolean returns,
        List<Part> parts,
        List<String> history,
        FormErrors errors)
        implements Page {
    /** A section. */
    public record Part(String title, List<Asked> questions) {
        public Part {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question with its answer.
     *
     * @param lines the answer; a table has a line for each cell, with what it is
     * @param act what was said instead of an answer, or empty
     * @param last last time's answer, when it is another; empty when there is none
     * @param note why it differs
     * @param faults what the check says
     * @param comment what is written to the authority
     * @param followUp what the secretariat wants to look into
     */
    public record Asked(
            String name,
            String label,
            List<Line> lines,
            String act,
            String last,
            String note,
            List<String> faults,
            String comment,
            String followUp) {
        public Asked {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param label empty when the question stands alone
     * @param href of the file that is the answer, or empty
     */
    public record Line(String label, String value, String href) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

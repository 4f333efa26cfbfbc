package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.web.BesideCase.Belonging;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.UploadBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case: where it is now, and what came of it so far.
 *
 * @param now who has it, as a sentence
 * @param hindrances why it does not get on, as sentences
 * @param mainAct what is to be done with it first; null for those who do nothing with it
 * @param beside what it belongs to
 * @param reading what to read about it
 * @param inside whether the reader sees its texts
 */
public record CasePage(
        CaseFile file,
        String now,
        List<String> hindrances,
        RouteLine route,
        List<StepRow> steps,
        List<Treated> treated,
        List<Document> documents,
        @Nullable Act mainAct,
        UploadBox upload,
        List<Belonging> beside,
        List<Belonging> reading,
        boolean inside,
        boolean mayWork)
        implements Page {
    /** A button's words and address. */
    public record Act(String words, String href) {}

    /**
     * @param what what came of the step or why it was left, or empty
     * @param href the item it is in, for those who may open it; or empty
     * @param act where it is worked on, or empty
     */
    public record StepRow(
            String name, String role, String when, StateTag state, String what, String href, String act) {}

    /**
     * @param where the meeting and the item, in words
     * @param edition what to know of the minutes' edition, or empty
     */
    public record Treated(String where, String href, String title, String minutes, String edition) {}

    public record Document(String title, String href, String remove) {}

    public String href() {
        return "/sager/" + file.number();
    }
}

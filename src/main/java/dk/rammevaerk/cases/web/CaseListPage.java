package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which case now.
 *
 * @param lead the answer in one sentence
 * @param text what is looked for, or empty
 * @param which one of {@link CasesController#WHICH}
 * @param forum the code of the only forum shown, or empty
 * @param mayOpen whether the reader may open cases
 */
public record CaseListPage(
        String lead,
        String text,
        String which,
        String forum,
        List<Forum> fora,
        List<Line> lines,
        boolean mayOpen,
        boolean signedIn)
        implements Page {
    /**
     * @param now who has it now
     * @param next who has it after that, or empty
     * @param state null when nothing is to be said
     */
    public record Line(
            String href,
            String number,
            String title,
            String now,
            String next,
            @Nullable StateTag state) {}

    public boolean isFiltered() {
        return !text.isEmpty() || !forum.isEmpty() || !which.equals(CasesController.OPEN);
    }
}

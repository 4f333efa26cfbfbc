package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.parties.Forum;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has which case now.
 *
 * @param lead the answer in one sentence
 * @param text what is looked for, or empty
 * @param which one of {@link CasesController#WHICH}
 * @param forum the code of the only forum shown, or empty
 * @param last the number that the older ones come before; null when there are no older ones
 * @param mayOpen whether the reader may open cases
 */
public record CaseListPage(
        String lead,
        String text,
        String which,
        String forum,
        List<Forum> fora,
        List<Line> lines,
        @Nullable CaseNumber last,
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

    /** How many there are; empty when there are more than are shown. */
    public String count() {
        return last == null ? String.valueOf(lines.size()) : "";
    }

    /** The address of the older ones, or empty. */
    public String olderHref() {
        if (last == null) return "";
        return "/sager?vis=" + which + "&ord=" + encoded(text) + "&forum=" + encoded(forum) + "&foer=" + last;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !text.isEmpty() || !forum.isEmpty() || !which.equals(CasesController.OPEN);
    }
}

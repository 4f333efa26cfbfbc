package dk.rammevaerk.reporting.indicators.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** <em>Hvordan går det med vores programmer?</em> */
public record ProgrammesPage(String lead, List<Row> running, List<Row> ended, boolean mayBegin) implements Page {
    /**
     * @param finding the newest figure in words, or that there is none
     * @param asOf its day, or empty
     * @param standing how it stands to the target; null without one
     * @param next when the next figures are due, or empty
     */
    public record Row(
            String title,
            String href,
            String forum,
            String finding,
            String asOf,
            String target,
            @Nullable StateTag standing,
            String next,
            boolean late) {}
}

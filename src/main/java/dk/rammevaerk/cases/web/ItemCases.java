package dk.rammevaerk.cases.web;

import dk.rammevaerk.pages.Fragment;
import java.util.List;

/** The cases of an agenda item, beside it. */
public record ItemCases(List<ItemCase> cases) implements Fragment {
    /**
     * @param now who has it now
     * @param warnings what of its text must not go out, as sentences
     * @param steps where it was and will be
     * @param earlier what was decided before
     */
    public record ItemCase(
            String number,
            String title,
            String href,
            String now,
            List<String> warnings,
            List<Step> steps,
            List<Earlier> earlier) {}

    /**
     * @param stop as it is drawn in the route
     * @param href the item it was or is in, when the reader may open it; or empty
     * @param here whether this is the item one looks at
     * @param note {@code Lukket punkt}, or empty
     */
    public record Step(RouteLine.Stop stop, String href, boolean here, String note) {}

    /** @param where the meeting and the item, in words */
    public record Earlier(String where, String href, String text) {}
}

package dk.rammevaerk.meetings.suggestions.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/** <em>Hvad blev der af mine forslag?</em> */
public record OwnSuggestionsPage(String lead, List<Line> lines) implements Page {
    /**
     * @param outcome the meeting's name or the reason it was declined for, or empty
     * @param outcomeHref the item it became, or empty
     */
    public record Line(String href, String title, String details, StateTag state, String outcome, String outcomeHref) {}
}

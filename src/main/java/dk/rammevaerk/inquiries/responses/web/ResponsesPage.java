package dk.rammevaerk.inquiries.responses.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/** <em>Hvad svarer vi andre?</em> All hearing responses. */
public record ResponsesPage(boolean writes, List<Row> rows) implements Page {
    /** @param note who asks, and when the response is due or was sent */
    public record Row(String href, String title, StateTag state, String note) {}
}

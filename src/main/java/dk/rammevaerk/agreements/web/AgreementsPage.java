package dk.rammevaerk.agreements.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/** <em>Hvilke rammeaftaler er der?</em> The newest period first. */
public record AgreementsPage(List<Row> rows, boolean mayBegin) implements Page {
    /** @param note how far it is */
    public record Row(String title, String href, StateTag state, String note) {}
}

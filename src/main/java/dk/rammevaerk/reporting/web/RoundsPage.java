package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import java.util.List;

/**
 * <em>Hvad bliver vi spurgt om?</em> All rounds.
 *
 * @param writes whether the reader sets rounds up
 */
public record RoundsPage(String lead, boolean writes, List<Row> rows) implements Page {
    public RoundsPage {
        rows = List.copyOf(rows);
    }

    /** @param own the responses of the authorities the reader answers for */
    public record Row(String href, String title, StateTag state, String note, List<Own> own) {
        public Row {
            own = List.copyOf(own);
        }
    }

    public record Own(String name, String href, StateTag state) {}
}

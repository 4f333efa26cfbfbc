package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/** <em>Hvem svarer til tiden?</em> Authorities and the rounds that were opened. */
public record TimelinessPage(Trail trail, String lead, List<Asking> rounds, List<Row> rows) implements Page {
    public TimelinessPage {
        rounds = List.copyOf(rounds);
        rows = List.copyOf(rows);
    }

    /** @param share in words */
    public record Asking(String href, String title, String deadline, String share) {}

    /** @param outcomes one for each round, in their order */
    public record Row(String name, String share, List<StateTag> outcomes) {
        public Row {
            outcomes = List.copyOf(outcomes);
        }
    }
}

package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/** <em>Hvad kan vi spørge om?</em> All questionnaires. */
public record QuestionnairesPage(Trail trail, List<Row> rows) implements Page {
    public QuestionnairesPage {
        rows = List.copyOf(rows);
    }

    public record Row(String href, String title, StateTag state, String note) {}
}

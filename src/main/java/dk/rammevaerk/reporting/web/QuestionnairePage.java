package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.StateTag;
import dk.rammevaerk.pages.Trail;
import java.util.List;

/**
 * <em>Hvad bliver der spurgt om?</em> One version of a questionnaire.
 *
 * @param action below which its acts are posted
 * @param downloadHref of its workbook
 * @param draft whether its rows can be changed
 * @param mayBegin whether the next version can be begun: from the newest, once it is issued
 * @param revision of the draft
 * @param rows in their order
 * @param versions the others, the newest first
 */
public record QuestionnairePage(
        String title,
        Trail trail,
        StateTag state,
        String lead,
        String action,
        String downloadHref,
        boolean draft,
        boolean mayBegin,
        int revision,
        List<Row> rows,
        List<Version> versions,
        FormErrors errors)
        implements Page {
    public QuestionnairePage {
        rows = List.copyOf(rows);
        versions = List.copyOf(versions);
    }

    /**
     * One row.
     *
     * @param number as it stands in the workbook
     * @param depth 0 for a section, 1 for its questions, 2 for the columns of a table
     * @param kind what is answered, in words
     * @param notes required, conditions, rules
     */
    public record Row(int number, int depth, String label, String kind, List<String> notes, String hint) {
        public Row {
            notes = List.copyOf(notes);
        }
    }

    public record Version(String label, String href) {}

    @Override
    public int status() {
        return errors.isEmpty() ? 200 : 422;
    }
}

package dk.rammevaerk.reporting.questionnaires;

import java.util.List;
import java.util.Map;

/**
 * A questionnaire as the rows of an XLSForm workbook, the way it is also kept. Headings are in small letters, without the
 * language after {@code ::} of labels and hints; empty cells are left out.
 *
 * @param title {@code form_title} of the sheet {@code settings}
 */
public record FormRows(String title, List<Row> survey, List<Row> choices) {
    /** @param number of the row in its sheet, from 1; the headings stand in row 1 */
    public record Row(int number, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /** Empty when nothing stands there. */
        public String get(String heading) {
            return cells.getOrDefault(heading, "");
        }
    }

    public static final String SURVEY = "survey";
    public static final String CHOICES = "choices";
    public static final String SETTINGS = "settings";

    /** The headings of the sheet {@code survey}; those that begin with {@code rammevaerk::} are our own. */
    public static final List<String> SURVEY_HEADINGS = List.of(
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "constraint",
            "constraint_message",
            "appearance",
            "rammevaerk::unit",
            "rammevaerk::measure",
            "rammevaerk::decimals",
            "rammevaerk::rows",
            "rammevaerk::change",
            "rammevaerk::persons",
            "rammevaerk::guide");

    public static final List<String> CHOICES_HEADINGS = List.of("list_name", "name", "label");

    public FormRows {
        survey = List.copyOf(survey);
        choices = List.copyOf(choices);
    }
}

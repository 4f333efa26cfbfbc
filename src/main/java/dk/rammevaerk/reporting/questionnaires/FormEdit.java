package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.reporting.questionnaires.FormRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Changes the rows of a questionnaire one at a time; rows are counted as {@link Row#number} does. */
public final class FormEdit {
    private FormEdit() {}

    /** A questionnaire to begin with: one section with one question. */
    public static FormRows begin(String title, String section, String question) {
        return numbered(
                title,
                List.of(
                        Map.of("type", "begin_group", "name", "afsnit_1", "label", section),
                        Map.of("type", "text", "name", "spoergsmaal_1", "label", question),
                        Map.of("type", "end_group")),
                List.of());
    }

    public static FormRows titled(FormRows rows, String title) {
        return new FormRows(title, rows.survey(), rows.choices());
    }

    /** @param choices those of a list of the row's own name; none leaves the lists as they are */
    public static FormRows replace(FormRows rows, int number, Map<String, String> cells, List<Choice> choices) {
        var survey = cells(rows.survey());
        survey.set(at(rows, number), cells);
        return numbered(rows.title(), survey, listed(rows, cells.getOrDefault("name", ""), choices));
    }

    /**
     * Puts a row after another, with what belongs to it: after a section's heading it stands first in the section, after a
     * table behind the table, and a section behind the section that the other stands in.
     *
     * @param all a section or a table with its first row and its end; or one row
     */
    public static FormRows insert(FormRows rows, int after, List<Map<String, String>> all, List<Choice> choices) {
        var survey = cells(rows.survey());
        int at = at(rows, after);
        var type = all.getFirst().getOrDefault("type", "");
        if (type.equals("begin_group")) at = sectionEnd(rows, at);
        else if (type(rows, at).equals("begin_repeat")) at = endOf(rows, at);
        survey.addAll(at + 1, all);
        return numbered(rows.title(), survey, listed(rows, all.getFirst().getOrDefault("name", ""), choices));
    }

    /** The row itself when it stands in no section. */
    private static int sectionEnd(FormRows rows, int at) {
        for (int i = at; i < rows.survey().size(); i++) {
            if (type(rows, i).equals("end_group")) return i;
            if (i > at && type(rows, i).equals("begin_group")) return at;
        }
        return at;
    }

    /** Takes a row away; of a section or a table with all that stands in it. */
    public static FormRows remove(FormRows rows, int number) {
        var survey = cells(rows.survey());
        int from = at(rows, number);
        int last = endOf(rows, from);
        survey.subList(from, last + 1).clear();
        return numbered(rows.title(), survey, cells(rows.choices()));
    }

    /** Moves a row, with all that stands in it, past its neighbour; at an end it stays. */
    public static FormRows move(FormRows rows, int number, boolean up) {
        int from = at(rows, number);
        int last = endOf(rows, from);
        int other = up ? startBefore(rows, from) : last + 1;
        boolean alone =
                other < 0 || other >= rows.survey().size() || type(rows, other).startsWith("end_");
        if (alone || (up && type(rows, from - 1).startsWith("begin_"))) return rows;
        var survey = cells(rows.survey());
        var moved = List.copyOf(survey.subList(from, last + 1));
        survey.subList(from, last + 1).clear();
        survey.addAll(up ? other : from + (endOf(rows, other) - other + 1), moved);
        return numbered(rows.title(), survey, cells(rows.choices()));
    }

    private static int startBefore(FormRows rows, int from) {
        int depth = 0;
        for (int i = from - 1; i >= 0; i--) {
            if (type(rows, i).startsWith("end_")) depth++;
            else if (type(rows, i).startsWith("begin_") && --depth <= 0) return i;
            if (depth == 0) return i;
        }
        return -1;
    }

    private static int endOf(FormRows rows, int from) {
        int depth = 0;
        for (int i = from; i < rows.survey().size(); i++) {
            if (type(rows, i).startsWith("begin_")) depth++;
            else if (type(rows, i).startsWith("end_")) depth--;
            if (depth <= 0) return i;
        }
        return from;
    }

    private static String type(FormRows rows, int index) {
        return rows.survey().get(index).get("type");
    }

    private static int at(FormRows rows, int number) {
        for (int i = 0; i < rows.survey().size(); i++) {
            if (rows.survey().get(i).number() == number) return i;
        }
        throw new NoSuchRow(number);
    }

    private static List<Map<String, String>> listed(FormRows rows, String list, List<Choice> choices) {
        var all = cells(rows.choices());
        if (choices.isEmpty()) return all;
        all.removeIf(row -> row.getOrDefault("list_name", "").equals(list));
        choices.forEach(choice -> all.add(Map.of("list_name", list, "name", choice.name(), "label", choice.label())));
        return all;
    }

    private static List<Map<String, String>> cells(List<Row> rows) {
        return new ArrayList<>(rows.stream().map(Row::cells).toList());
    }

    private static FormRows numbered(
            String title, List<Map<String, String>> survey, List<Map<String, String>> choices) {
        return new FormRows(title, rows(survey), rows(choices));
    }

    private static List<Row> rows(List<Map<String, String>> all) {
        var rows = new ArrayList<Row>();
        for (var cells : all) rows.add(new Row(rows.size() + 2, cells));
        return rows;
    }
}

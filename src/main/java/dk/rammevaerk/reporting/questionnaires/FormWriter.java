package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.reporting.questionnaires.FormRows.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a questionnaire as the rows that {@link FormReader} makes it of again. */
public final class FormWriter {
    private final List<Row> survey = new ArrayList<>();
    private final Map<String, ChoiceList> lists = new LinkedHashMap<>();

    private FormWriter() {}

    public static FormRows write(Questionnaire questionnaire) {
        var writer = new FormWriter();
        questionnaire.sections().forEach(writer::write);
        var choices = new ArrayList<Row>();
        for (var list : writer.lists.values()) {
            for (var choice : list.choices()) {
                choices.add(new Row(
                        choices.size() + 2,
                        Map.of("list_name", list.name(), "name", choice.name(), "label", choice.label())));
            }
        }
        return new FormRows(questionnaire.title(), writer.survey, choices);
    }

    private void write(Section section) {
        var cells = begin("begin_group", section.name(), section.title());
        put(cells, "relevant", section.shownWhen());
        row(cells);
        var note = section.note();
        if (note != null) row(begin("note", section.name() + "_note", note));
        section.questions().forEach(this::write);
        row(Map.of("type", "end_group"));
    }

    private void write(Question question) {
        var kind = question.kind();
        var cells = begin(
                kind instanceof Kind.Single single ? type(single) : "begin_repeat", question.name(), question.label());
        if (kind instanceof Kind.Single single) describe(cells, single);
        if (kind instanceof Kind.Table table && table.rows() != null) {
            cells.put("rammevaerk::rows", listed(table.rows()));
        }
        put(cells, question.wording());
        if (question.required()) cells.put("required", "yes");
        put(cells, "relevant", question.demands().shownWhen());
        put(cells, question.demands().rule());
        var limit = question.demands().changeLimit();
        if (limit != null) cells.put("rammevaerk::change", Reading.write(limit));
        if (question.countsPersons()) cells.put("rammevaerk::persons", "yes");
        row(cells);
        if (kind instanceof Kind.Table table) {
            table.columns().forEach(this::write);
            row(Map.of("type", "end_repeat"));
        }
    }

    private void write(Column column) {
        var cells = begin(type(column.kind()), column.name(), column.label());
        describe(cells, column.kind());
        put(cells, column.wording());
        if (column.required()) cells.put("required", "yes");
        put(cells, column.rule());
        row(cells);
    }

    private String type(Kind.Single kind) {
        return switch (kind) {
            case Kind.Numeric numeric -> numeric.decimals() == 0 ? "integer" : "decimal";
            case Kind.Day day -> "date";
            case Kind.YesNo yesNo -> "select_one " + listed(ChoiceList.YES_NO);
            case Kind.OneOf one -> "select_one " + listed(one.list());
            case Kind.SeveralOf several -> "select_multiple " + listed(several.list());
            case Kind.Text text -> "text";
            case Kind.Attachment file -> "file";
        };
    }

    private static void describe(Map<String, String> cells, Kind.Single kind) {
        if (kind instanceof Kind.Text text && text.paragraphs()) cells.put("appearance", "multiline");
        if (!(kind instanceof Kind.Numeric numeric)) return;
        if (numeric.decimals() != 0) cells.put("rammevaerk::decimals", String.valueOf(numeric.decimals()));
        switch (numeric.measure()) {
            case AMOUNT -> cells.put("rammevaerk::measure", "amount");
            case PERCENTAGE -> cells.put("rammevaerk::measure", "percentage");
            case NUMBER -> put(cells, "rammevaerk::unit", numeric.unit());
        }
    }

    private String listed(ChoiceList list) {
        lists.put(list.name(), list);
        return list.name();
    }

    private static Map<String, String> begin(String type, String name, String label) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("type", type);
        cells.put("name", name);
        cells.put("label", label);
        return cells;
    }

    private static void put(Map<String, String> cells, Wording wording) {
        put(cells, "hint", wording.hint());
        put(cells, "rammevaerk::guide", wording.guide());
    }

    private static void put(Map<String, String> cells, @Nullable Rule rule) {
        if (rule == null) return;
        put(cells, "constraint", rule.holds());
        put(cells, "constraint_message", rule.message());
    }

    private static void put(Map<String, String> cells, String heading, @Nullable Condition condition) {
        if (condition != null) cells.put(heading, condition.text());
    }

    private static void put(Map<String, String> cells, String heading, @Nullable String text) {
        if (text != null) cells.put(heading, text);
    }

    private void row(Map<String, String> cells) {
        survey.add(new Row(survey.size() + 2, cells));
    }
}

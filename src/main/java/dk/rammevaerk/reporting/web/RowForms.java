package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.questionnaires.Choice;
import dk.rammevaerk.reporting.questionnaires.FormEdit;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.NoSuchRow;
import dk.rammevaerk.reporting.questionnaires.QuestionnaireVersion;
import dk.rammevaerk.reporting.questionnaires.UnfitForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;

/** The form of one row of a questionnaire: a section, a question, a table or a column. */
@Component
class RowForms {
    private static final String KEY = "reporting.row";
    private static final int LONGEST_NAME = 60;
    private static final List<String> TYPES = List.of(
            "integer",
            "decimal",
            "amount",
            "percentage",
            "date",
            "yes_no",
            "select_one",
            "select_multiple",
            "text",
            "paragraphs",
            "file",
            "begin_repeat",
            "begin_group",
            "note");

    /** From the fields to the headings of the sheet. */
    private static final Map<String, String> HEADINGS = headings();

    private final FormPages forms;
    private final FormFaultWords faults;
    private final Messages messages;

    RowForms(FormPages forms, FormFaultWords faults, Messages messages) {
        this.forms = forms;
        this.faults = faults;
        this.messages = messages;
    }

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("spoergsmaal", "label");
        headings.put("hjaelp", "hint");
        headings.put("enhed", "rammevaerk::unit");
        headings.put("vises", "relevant");
        headings.put("regel", "constraint");
        headings.put("besked", "constraint_message");
        headings.put("aendring", "rammevaerk::change");
        headings.put("vejledning", "rammevaerk::guide");
        headings.put("navn", "name");
        return headings;
    }

    FormPage page(
            Trail trail,
            QuestionnaireVersion version,
            int row,
            boolean added,
            Map<String, String> typed,
            FormErrors errors) {
        var form = forms.form(KEY, typed, errors)
                .choice("type", types())
                .must(Kind.LINE, "spoergsmaal")
                .may(Kind.TEXT, "hjaelp")
                .may(Kind.TEXT, "valg")
                .may(Kind.LINE, "enhed")
                .checks("krav", demands())
                .may(Kind.LINE, "vises")
                .may(Kind.LINE, "regel")
                .may(Kind.LINE, "besked")
                .may(Kind.LINE, "aendring")
                .may(Kind.LINE, "vejledning")
                .may(Kind.LINE, "navn");
        var action = version.href() + "/raekke/" + row + (added ? "/ny" : "");
        return form.page(
                trail.then(version.title(), version.href()),
                action,
                version.revision(),
                version.href(),
                messages.of(KEY + ".heading." + (added ? "add" : what(version.rows(), row))));
    }

    private static String what(FormRows rows, int number) {
        var type = at(rows, number).get("type");
        return type.startsWith("begin_") || type.equals("note") ? type : "question";
    }

    /** @throws NoSuchRow when somebody has taken it away */
    private static FormRows.Row at(FormRows rows, int number) {
        return rows.survey().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchRow(number));
    }

    /** What the fields hold of a row. */
    Map<String, String> of(FormRows rows, int number) {
        var row = at(rows, number);
        var typed = new LinkedHashMap<String, String>();
        HEADINGS.forEach((field, heading) -> typed.put(field, row.get(heading)));
        typed.put("type", type(row));
        var list = list(row);
        var labels = new ArrayList<String>();
        rows.choices().stream()
                .filter(one -> one.get("list_name").equals(list))
                .forEach(one -> labels.add(one.get("name") + " = " + one.get("label")));
        typed.put("valg", String.join("\n", labels));
        if (!row.get("required").isEmpty()) typed.put("krav-skal", "on");
        if (!row.get("rammevaerk::persons").isEmpty()) typed.put("krav-personer", "on");
        return typed;
    }

    /** Which of the types that can be chosen a row is. */
    static String type(FormRows.Row row) {
        var type = row.get("type").split("\\s+", 2)[0];
        if (!row.get("rammevaerk::measure").isEmpty()) return row.get("rammevaerk::measure");
        if (row.get("type").equals("select_one ja_nej")) return "yes_no";
        if (type.equals("image")) return "file";
        return type.equals("text") && row.get("appearance").equals("multiline") ? "paragraphs" : type;
    }

    private static String list(FormRows.Row row) {
        var parts = row.get("type").split("\\s+", 2);
        return parts.length == 2 && parts[0].startsWith("select") ? parts[1] : row.get("rammevaerk::rows");
    }

    /** The questionnaire with the row as it was typed. */
    FormRows written(FormRows rows, int number, boolean added, Map<String, String> typed) {
        var before = added ? new FormRows.Row(0, Map.of()) : at(rows, number);
        var cells = new LinkedHashMap<String, String>(before.cells());
        HEADINGS.forEach((field, heading) -> put(cells, heading, Typed.text(typed, field)));
        if (Typed.text(typed, "navn").isEmpty()) cells.put("name", name(rows, Typed.text(typed, "spoergsmaal")));
        put(cells, "required", typed.containsKey("krav-skal") ? "yes" : "");
        put(cells, "rammevaerk::persons", typed.containsKey("krav-personer") ? "yes" : "");
        var choices = choices(Typed.text(typed, "valg"));
        typeInto(cells, Typed.text(typed, "type"), list(before), choices);
        if (!added) return FormEdit.replace(rows, number, cells, choices);
        var type = cells.getOrDefault("type", "");
        if (!type.startsWith("begin_")) return FormEdit.insert(rows, number, List.of(cells), choices);
        var first = Map.of(
                "type",
                "text",
                "name",
                cells.getOrDefault("name", "") + "_1",
                "label",
                messages.of("reporting.row.first"));
        var end = Map.of("type", type.replace("begin", "end"));
        return FormEdit.insert(rows, number, List.of(cells, first, end), choices);
    }

    private static void typeInto(Map<String, String> cells, String type, String listBefore, List<Choice> choices) {
        var own = cells.getOrDefault("name", "");
        var list = choices.isEmpty() ? listBefore : own;
        put(cells, "rammevaerk::measure", type.equals("amount") || type.equals("percentage") ? type : "");
        put(cells, "appearance", type.equals("paragraphs") ? "multiline" : "");
        put(cells, "rammevaerk::rows", type.equals("begin_repeat") ? list : "");
        cells.put(
                "type",
                switch (type) {
                    case "amount", "percentage" -> "decimal";
                    case "yes_no" -> "select_one ja_nej";
                    case "select_one", "select_multiple" -> type + " " + list;
                    case "paragraphs" -> "text";
                    default -> type;
                });
    }

    private static void put(Map<String, String> cells, String heading, String text) {
        if (text.isEmpty()) cells.remove(heading);
        else cells.put(heading, text);
    }

    /** A line is a choice: its label, or {@code navn = label}. */
    private static List<Choice> choices(String text) {
        var choices = new ArrayList<Choice>();
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            int sign = line.indexOf('=');
            choices.add(
                    sign > 0
                            ? new Choice(
                                    line.substring(0, sign).strip(),
                                    line.substring(sign + 1).strip())
                            : new Choice(named(line), line));
        }
        return choices;
    }

    private static String named(String label) {
        return shortened(Slug.of(label, taken -> false).replace('-', '_'));
    }

    private static String name(FormRows rows, String label) {
        var slug = Slug.of(label, candidate -> rows.survey().stream()
                .anyMatch(row -> row.get("name").equals(nameOf(candidate))));
        return nameOf(slug);
    }

    /** Names of questions begin with a letter and are not longer than XLSForm takes them. */
    private static String nameOf(String slug) {
        var name = slug.replace('-', '_');
        var lettered = Character.isDigit(name.charAt(0)) ? "nr_" + name : name;
        return shortened(lettered);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** @param row of the form; what is wrong elsewhere is told with its place */
    FormErrors errors(UnfitForm unfit, int row) {
        var errors = FormErrors.NONE;
        for (var fault : unfit.faults()) {
            var field = fault.row() == row && fault.sheet().equals(FormRows.SURVEY) ? field(fault.column()) : "";
            errors = errors.with(field, field.isEmpty() ? faults.of(fault) : faults.said(fault));
        }
        return errors;
    }

    private static String field(String heading) {
        if (heading.equals("type")) return "type";
        return HEADINGS.entrySet().stream()
                .filter(one -> one.getValue().equals(heading))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private SequencedMap<String, String> types() {
        var all = new LinkedHashMap<String, String>();
        TYPES.forEach(type -> all.put(type, messages.of("reporting.row.type." + type)));
        return all;
    }

    private SequencedMap<String, String> demands() {
        var all = new LinkedHashMap<String, String>();
        for (var one : List.of("skal", "personer")) all.put(one, messages.of("reporting.row.krav." + one));
        return all;
    }
}

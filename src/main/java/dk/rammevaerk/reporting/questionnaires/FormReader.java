package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.reporting.questionnaires.FormRows.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a questionnaire of the rows of an XLSForm workbook: the subset that {@code docs/formats/xlsform.md} describes. A
 * group is a section, a repeat a table. All faults are found at once; with one there is no questionnaire.
 */
public final class FormReader {
    static final int MOST_QUESTIONS = 500;
    static final int MOST_CHOICES = 2_000;

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,59}");
    private static final Pattern CHOICE_NAME = Pattern.compile("[A-Za-z0-9_]{1,60}");
    private static final Pattern GUIDE = Pattern.compile("/videnbank/[a-z0-9-]+");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1", "ja");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0", "nej");

    private final FormRows rows;
    private final List<FormFault> faults = new ArrayList<>();
    private final Map<String, ChoiceList> lists = new LinkedHashMap<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    /** The table of each column. */
    private final Map<String, String> tables = new HashMap<>();

    private final List<Reference> references = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private @Nullable Row group;
    private List<Question> questions = new ArrayList<>();
    private List<String> notes = new ArrayList<>();
    private @Nullable Row table;
    private List<Column> columns = new ArrayList<>();
    /** One column that counts persons makes the whole table count them, so that nothing in it tells of them. */
    private boolean tableCountsPersons;

    /**
     * @param before the names that stand before it; null when it may speak of all
     * @param table the name of the table in whose row it stands; empty when it stands in none
     */
    private record Reference(
            Row row,
            String heading,
            Condition condition,
            @Nullable Set<String> before,
            String table) {}

    private FormReader(FormRows rows) {
        this.rows = rows;
    }

    /** The same questionnaire, written the one way: {@code begin_group}, {@code yes} or nothing. */
    public static FormRows tidied(FormRows rows) {
        return new FormRows(
                rows.title(), rows.survey().stream().map(FormReader::tidied).toList(), rows.choices());
    }

    private static Row tidied(Row row) {
        var cells = new LinkedHashMap<>(row.cells());
        cells.computeIfPresent(
                "type", (heading, text) -> text.strip().replaceAll("\\s+", " ").replaceFirst("^(begin|end) ", "$1_"));
        for (var flag : List.of("required", "rammevaerk::persons")) {
            cells.computeIfPresent(flag, (heading, text) -> {
                var written = text.toLowerCase(Locale.ROOT);
                if (NO.contains(written)) return null;
                return YES.contains(written) ? "yes" : text;
            });
        }
        return new Row(row.number(), cells);
    }

    public static FormReading read(FormRows rows) {
        var reader = new FormReader(tidied(rows));
        reader.readAll();
        return reader.faults.isEmpty()
                ? new FormReading(new Questionnaire(rows.title().strip(), reader.sections), List.of())
                : new FormReading(null, reader.faults);
    }

    private void readAll() {
        if (rows.title().isBlank()) {
            faults.add(new FormFault(FormRows.SETTINGS, 2, "form_title", FormFault.Kind.NO_TITLE, List.of()));
        }
        refuseNumbers(FormRows.SURVEY, rows.survey());
        refuseNumbers(FormRows.CHOICES, rows.choices());
        readLists();
        if (rows.survey().size() > MOST_QUESTIONS) {
            fault(rows.survey().get(MOST_QUESTIONS), "", FormFault.Kind.TOO_MANY, String.valueOf(MOST_QUESTIONS));
            return;
        }
        rows.survey().forEach(this::read);
        if (table != null) fault(table, "type", FormFault.Kind.NOT_ENDED);
        if (group != null) fault(group, "type", FormFault.Kind.NOT_ENDED);
        endSection();
        references.forEach(this::checkNames);
        if (faults.isEmpty() && sections.isEmpty()) {
            faults.add(new FormFault(FormRows.SURVEY, 0, "", FormFault.Kind.NO_QUESTIONS, List.of()));
        }
    }

    private void refuseNumbers(String sheet, List<Row> all) {
        for (var row : all) {
            row.cells().forEach((heading, text) -> {
                if (!CprGuard.hits(text).isEmpty()) {
                    faults.add(new FormFault(sheet, row.number(), heading, FormFault.Kind.CPR, List.of()));
                }
            });
        }
    }

    private void readLists() {
        if (rows.choices().size() > MOST_CHOICES) {
            choiceFault(rows.choices().get(MOST_CHOICES), "", FormFault.Kind.TOO_MANY, String.valueOf(MOST_CHOICES));
            return;
        }
        var choices = new LinkedHashMap<String, List<Choice>>();
        for (var row : rows.choices()) {
            var name = row.get("name");
            var label = row.get("label");
            if (row.get("list_name").isEmpty()) choiceFault(row, "list_name", FormFault.Kind.LACKS);
            else if (!CHOICE_NAME.matcher(name).matches()) choiceFault(row, "name", FormFault.Kind.BAD_NAME);
            else if (label.isEmpty()) choiceFault(row, "label", FormFault.Kind.LACKS);
            else {
                var list = choices.computeIfAbsent(row.get("list_name"), none -> new ArrayList<>());
                if (list.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
                    choiceFault(row, "name", FormFault.Kind.NAME_TAKEN, name, String.valueOf(firstOf(row, "name")));
                }
                if (list.stream().anyMatch(one -> one.label().equalsIgnoreCase(label))) {
                    choiceFault(row, "label", FormFault.Kind.NAME_TAKEN, label, String.valueOf(firstOf(row, "label")));
                }
                list.add(new Choice(name, label));
            }
        }
        choices.forEach((name, list) -> lists.put(name, new ChoiceList(name, list)));
        lists.putIfAbsent(ChoiceList.YES_NO.name(), ChoiceList.YES_NO);
    }

    private int firstOf(Row row, String heading) {
        return rows.choices().stream()
                .filter(one -> one.get("list_name").equals(row.get("list_name"))
                        && one.get(heading).equalsIgnoreCase(row.get(heading)))
                .mapToInt(Row::number)
                .findFirst()
                .orElse(row.number());
    }

    private void read(Row row) {
        switch (row.get("type")) {
            case "begin_group" -> beginGroup(row);
            case "end_group" -> endGroup(row);
            case "begin_repeat" -> beginTable(row);
            case "end_repeat" -> endTable(row);
            case "note" -> {
                needLabel(row);
                notes.add(row.get("label"));
            }
            case "" -> fault(row, "type", FormFault.Kind.LACKS);
            default -> readAsked(row);
        }
    }

    private void beginGroup(Row row) {
        if (table != null || group != null) fault(row, "type", FormFault.Kind.GROUP_IN_GROUP);
        endSection();
        takeName(row);
        needLabel(row);
        group = row;
    }

    private void endGroup(Row row) {
        if (group == null || table != null) fault(row, "type", FormFault.Kind.NOTHING_TO_END);
        else if (questions.isEmpty()) fault(group, "type", FormFault.Kind.EMPTY_GROUP);
        endSection();
        group = null;
    }

    /** Questions outside a group are a section of their own, with the questionnaire's title. */
    private void endSection() {
        if (!questions.isEmpty()) {
            var note = notes.isEmpty() ? null : String.join("\n\n", notes);
            sections.add(
                    group == null
                            ? new Section(freeName(), rows.title(), note, null, questions)
                            : new Section(
                                    group.get("name"),
                                    group.get("label"),
                                    note,
                                    condition(group, "relevant", before(group)),
                                    questions));
        }
        questions = new ArrayList<>();
        notes = new ArrayList<>();
    }

    private String freeName() {
        var name = new StringBuilder("afsnit_").append(sections.size() + 1);
        while (rows.survey().stream().anyMatch(row -> row.get("name").contentEquals(name))) name.append('_');
        return name.toString();
    }

    private void beginTable(Row row) {
        if (table != null) fault(row, "type", FormFault.Kind.TABLE_IN_TABLE);
        takeName(row);
        needLabel(row);
        table = row;
        tableCountsPersons = false;
        columns = new ArrayList<>();
    }

    private void endTable(Row row) {
        var begun = table;
        table = null;
        if (begun == null) {
            fault(row, "type", FormFault.Kind.NOTHING_TO_END);
            return;
        }
        if (columns.isEmpty()) {
            fault(begun, "type", FormFault.Kind.EMPTY_GROUP);
            return;
        }
        var fixed = begun.get("rammevaerk::rows");
        if (!fixed.isEmpty() && !lists.containsKey(fixed)) {
            fault(begun, "rammevaerk::rows", FormFault.Kind.UNKNOWN_LIST, fixed);
        }
        add(begun, new Kind.Table(columns, lists.get(fixed)));
    }

    private void readAsked(Row row) {
        takeName(row);
        needLabel(row);
        var kind = kind(row);
        if (kind == null) return;
        if (table == null) {
            if (!row.get("rammevaerk::rows").isEmpty()) fault(row, "rammevaerk::rows", FormFault.Kind.NOT_IN_A_TABLE);
            add(row, kind);
        } else {
            if (!row.get("relevant").isEmpty()) fault(row, "relevant", FormFault.Kind.TABLE_IN_TABLE);
            tables.put(row.get("name"), table.get("name"));
            if (!row.get("rammevaerk::change").isEmpty())
                fault(row, "rammevaerk::change", FormFault.Kind.TABLE_IN_TABLE);
            tableCountsPersons |= flag(row, "rammevaerk::persons");
            columns.add(new Column(row.get("name"), wording(row), kind, flag(row, "required"), rule(row)));
        }
    }

    private void add(Row row, Kind kind) {
        var demands =
                new Demands(flag(row, "required"), condition(row, "relevant", before(row)), rule(row), change(row));
        boolean countsPersons = flag(row, "rammevaerk::persons") || (kind instanceof Kind.Table && tableCountsPersons);
        questions.add(new Question(row.get("name"), wording(row), kind, demands, countsPersons));
    }

    private Kind.@Nullable Single kind(Row row) {
        var words = row.get("type").split("\\s+", 2);
        var list = words.length == 2 ? words[1].strip() : "";
        return switch (words[0]) {
            case "integer" -> numeric(row, 0);
            case "decimal" -> numeric(row, 2);
            case "date" -> new Kind.Day();
            case "text" -> new Kind.Text(row.get("appearance").equals("multiline"));
            case "file", "image" -> new Kind.Attachment();
            case "select_one", "select_multiple" -> {
                var choices = lists.get(list);
                if (choices == null) {
                    fault(row, "type", FormFault.Kind.UNKNOWN_LIST, list);
                    yield null;
                }
                if (words[0].equals("select_multiple")) yield new Kind.SeveralOf(choices);
                yield choices.equals(ChoiceList.YES_NO) ? new Kind.YesNo() : new Kind.OneOf(choices);
            }
            default -> {
                fault(row, "type", FormFault.Kind.UNKNOWN_TYPE, row.get("type"));
                yield null;
            }
        };
    }

    private Kind.@Nullable Single numeric(Row row, int usual) {
        var written = row.get("rammevaerk::decimals");
        if (!written.matches("[0-6]?")) {
            fault(row, "rammevaerk::decimals", FormFault.Kind.NOT_UNDERSTOOD, "0-6");
            return null;
        }
        int decimals = written.isEmpty() ? usual : Integer.parseInt(written);
        var unit = row.get("rammevaerk::unit");
        return switch (row.get("rammevaerk::measure")) {
            case "" -> new Kind.Numeric(Kind.Measure.NUMBER, decimals, unit.isEmpty() ? null : unit);
            case "amount" -> new Kind.Numeric(Kind.Measure.AMOUNT, decimals, null);
            case "percentage" -> new Kind.Numeric(Kind.Measure.PERCENTAGE, decimals, null);
            default -> {
                fault(row, "rammevaerk::measure", FormFault.Kind.NOT_UNDERSTOOD, "amount, percentage");
                yield null;
            }
        };
    }

    private Wording wording(Row row) {
        var guide = row.get("rammevaerk::guide");
        if (!guide.isEmpty() && !GUIDE.matcher(guide).matches()) {
            fault(row, "rammevaerk::guide", FormFault.Kind.NOT_UNDERSTOOD, "/videnbank/…");
        }
        var hint = row.get("hint");
        return new Wording(row.get("label"), hint.isEmpty() ? null : hint, guide.isEmpty() ? null : guide);
    }

    private @Nullable Rule rule(Row row) {
        var condition = condition(row, "constraint", null);
        var message = row.get("constraint_message");
        return condition == null ? null : new Rule(condition, message.isEmpty() ? null : message);
    }

    private @Nullable BigDecimal change(Row row) {
        var written = row.get("rammevaerk::change");
        if (written.isEmpty()) return null;
        var reading = Reading.of(new Kind.Numeric(Kind.Measure.PERCENTAGE, 2, null), written);
        if (reading.value() instanceof Value.Numeric(var limit) && limit.signum() >= 0) return limit;
        fault(row, "rammevaerk::change", FormFault.Kind.NOT_UNDERSTOOD, "10");
        return null;
    }

    private boolean flag(Row row, String heading) {
        var written = row.get(heading).toLowerCase(Locale.ROOT);
        if (!YES.contains(written) && !NO.contains(written)) {
            fault(row, heading, FormFault.Kind.NOT_UNDERSTOOD, "yes, no");
        }
        return YES.contains(written);
    }

    private @Nullable Condition condition(Row row, String heading, @Nullable Set<String> before) {
        var written = row.get(heading);
        if (written.isEmpty()) return null;
        try {
            var condition = Condition.read(written);
            references.add(new Reference(row, heading, condition, before, table == null ? "" : table.get("name")));
            return condition;
        } catch (UnreadableExpression unreadable) {
            fault(row, heading, FormFault.Kind.UNREADABLE_CONDITION, String.valueOf(unreadable.place()));
            return null;
        }
    }

    /** The names that stand above a row, so that no condition waits for itself. */
    private Set<String> before(Row row) {
        return names.entrySet().stream()
                .filter(one -> one.getValue() < row.number())
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private void checkNames(Reference reference) {
        var before = reference.before();
        var known = before == null ? names.keySet() : before;
        var unknown = new TreeSet<>(reference.condition().names());
        unknown.removeAll(known);
        unknown.forEach(name -> fault(reference.row(), reference.heading(), FormFault.Kind.UNKNOWN_NAME, name));
        if (unknown.isEmpty()) checkReach(reference, reference.condition().expression());
    }

    /** A column is known in its own row and in sums; a condition that can never be decided is nobody's wish. */
    private void checkReach(Reference reference, Expression part) {
        if (part instanceof Expression.Sum(var name) && !tables.containsKey(name)) {
            fault(reference.row(), reference.heading(), FormFault.Kind.NOT_A_COLUMN, name);
        }
        if (part instanceof Expression.Named(var name)
                && !tables.getOrDefault(name, reference.table()).equals(reference.table())) {
            fault(reference.row(), reference.heading(), FormFault.Kind.COLUMN_OUT_OF_REACH, name);
        }
        part.parts().forEach(inside -> checkReach(reference, inside));
    }

    private void takeName(Row row) {
        var name = row.get("name");
        if (!NAME.matcher(name).matches()) {
            fault(row, "name", name.isEmpty() ? FormFault.Kind.LACKS : FormFault.Kind.BAD_NAME);
            return;
        }
        var first = names.putIfAbsent(name, row.number());
        if (first != null) fault(row, "name", FormFault.Kind.NAME_TAKEN, name, String.valueOf(first));
    }

    private void needLabel(Row row) {
        if (row.get("label").isEmpty()) fault(row, "label", FormFault.Kind.LACKS);
    }

    private void fault(Row row, String column, FormFault.Kind kind, String... details) {
        faults.add(new FormFault(FormRows.SURVEY, row.number(), column, kind, List.of(details)));
    }

    private void choiceFault(Row row, String column, FormFault.Kind kind, String... details) {
        faults.add(new FormFault(FormRows.CHOICES, row.number(), column, kind, List.of(details)));
    }
}

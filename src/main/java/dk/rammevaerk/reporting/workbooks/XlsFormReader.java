package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.Workbook;
import dk.rammevaerk.documents.sheet.WorkbookCell;
import dk.rammevaerk.documents.sheet.WorkbookSheet;
import dk.rammevaerk.reporting.questionnaires.FormFault;
import dk.rammevaerk.reporting.questionnaires.FormRows;
import dk.rammevaerk.reporting.questionnaires.FormRows.Row;
import dk.rammevaerk.reporting.questionnaires.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the rows of an XLSForm in a workbook. Headings are known by their names, in any order and case. */
final class XlsFormReader {
    /** Words that other tools set and that change nothing here. */
    private static final Set<String> SETTINGS =
            Set.of("form_title", "form_id", "id_string", "version", "default_language", "style", "instance_name");

    private static final Pattern IN_A_LANGUAGE =
            Pattern.compile("(label|hint|constraint_message)\\s*::.*", Pattern.DOTALL);

    private final Workbook workbook;
    private final List<FormFault> faults = new ArrayList<>();

    XlsFormReader(Workbook workbook) {
        this.workbook = workbook;
    }

    XlsFormReading read() {
        refuseNumbersElsewhere();
        var survey = rows(FormRows.SURVEY, Set.copyOf(FormRows.SURVEY_HEADINGS));
        if (workbook.sheet(FormRows.SURVEY).isEmpty()) fault(FormRows.SURVEY, 0, "", FormFault.Kind.NO_SHEET);
        var choices = rows(FormRows.CHOICES, Set.copyOf(FormRows.CHOICES_HEADINGS));
        var title = rows(FormRows.SETTINGS, SETTINGS).stream()
                .map(row -> row.get("form_title"))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return faults.isEmpty()
                ? new XlsFormReading(new FormRows(title, survey, choices), List.of(), null)
                : new XlsFormReading(null, faults, null);
    }

    private List<Row> rows(String name, Set<String> known) {
        var sheet = workbook.sheet(name).orElse(null);
        if (sheet == null) return List.of();
        var headings = headings(name, sheet, known);
        var rows = new ArrayList<Row>();
        sheet.rows().forEach((number, cells) -> {
            if (number == 1) return;
            var words = new HashMap<String, String>();
            for (var cell : cells) {
                var heading = headings.get(cell.column());
                if (heading == null || heading.isEmpty()) continue;
                if (cell.kind() == WorkbookCell.Kind.FORMULA || cell.kind() == WorkbookCell.Kind.ERROR) {
                    fault(name, number, heading, FormFault.Kind.FORMULA);
                } else {
                    words.put(heading, words(cell));
                }
            }
            words.values().removeIf(String::isBlank);
            if (!words.isEmpty()) rows.add(new Row(number, words));
        });
        return rows;
    }

    /** By column; empty for one that was already told of. */
    private Map<Integer, String> headings(String name, WorkbookSheet sheet, Set<String> known) {
        var headings = new HashMap<Integer, String>();
        for (var cell : sheet.cells().values()) {
            if (cell.row() == 1) {
                var heading = heading(cell.text());
                boolean twice = headings.containsValue(heading);
                headings.put(cell.column(), twice ? "" : heading);
                if (twice) fault(name, 1, heading, FormFault.Kind.TWICE_THE_SAME_COLUMN, cell.text());
            } else if (!headings.containsKey(cell.column())) {
                headings.put(cell.column(), "");
                fault(name, cell.row(), "", FormFault.Kind.UNKNOWN_COLUMN, cell.address());
            } else {
                var heading = headings.getOrDefault(cell.column(), "");
                if (heading.isEmpty() || known.contains(heading)) continue;
                headings.put(cell.column(), "");
                fault(name, 1, heading, FormFault.Kind.UNKNOWN_COLUMN, heading);
            }
        }
        return headings;
    }

    private static String heading(String written) {
        var small = written.strip().toLowerCase(Locale.ROOT);
        var language = IN_A_LANGUAGE.matcher(small);
        if (language.matches()) return language.group(1);
        return small.contains("::") ? small.replaceAll("\\s*::\\s*", "::") : small.replaceAll("\\s+", "_");
    }

    private static String words(WorkbookCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> Reading.write(cell.number());
            case PERCENTAGE -> Reading.write(cell.number()) + " %";
            default -> cell.text().replace("\r\n", "\n").strip();
        };
    }

    /** Of the sheets that are read, the reader of their rows tells the cell. */
    private void refuseNumbersElsewhere() {
        var read = Set.of(FormRows.SURVEY, FormRows.CHOICES);
        CprSearch.in(workbook, sheet -> !read.contains(sheet.name().toLowerCase(Locale.ROOT)))
                .forEach(hit -> fault(hit.sheet(), hit.row(), hit.address(), FormFault.Kind.CPR));
    }

    private void fault(String sheet, int row, String column, FormFault.Kind kind, String... details) {
        faults.add(new FormFault(sheet, row, column, kind, List.of(details)));
    }
}

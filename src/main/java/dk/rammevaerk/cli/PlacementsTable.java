package dk.rammevaerk.cli;

import dk.rammevaerk.cli.TextTable.Column;
import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import dk.rammevaerk.placements.PersonDays;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Full-year persons as a table: to read on a terminal, or for a spreadsheet program. */
final class PlacementsTable {
    private static final int FULL_YEAR_PERSONS = 14;
    private static final int PERSONS = 9;

    private PlacementsTable() {}

    static void print(PlacementsReport report, PrintWriter out) {
        var cube = report.cube();
        out.println(
                CommandTexts.of("placements.title", String.valueOf(cube.year().year())));
        out.println(CommandTexts.of("placements.files", report.placements(), report.facilities()));
        out.println();
        report.rules().forEach(out::println);
        out.println();
        var rows = cube.rows().stream()
                .map(row -> cells(report.shown(row), row.days(), row.persons()))
                .sorted(byWords(cube.dimensions().size()))
                .toList();
        var table = new TextTable(out, columns(cube.dimensions(), rows));
        table.head();
        rows.forEach(table::row);
        table.rule();
        var total = cube.total();
        table.row(total(cube.dimensions().size(), total));
        out.println();
        report.share().ifPresent(out::println);
        report.coverage().forEach(out::println);
        out.flush();
    }

    /** One row for each row, and no total that could be added to them; codes as the files have them. */
    static void writeCsv(PlacementsReport report, PrintWriter out) {
        var headings = new ArrayList<String>(
                report.cube().dimensions().stream().map(PlacementsReport::name).toList());
        headings.addAll(CommandTexts.listOf("placements.csv"));
        out.print(CsvSheet.MARK);
        out.print(CsvSheet.row(headings));
        for (var row : report.cube().rows()) {
            var cells = new ArrayList<Object>();
            for (int i = 0; i < row.values().size(); i++) {
                var dimension = report.cube().dimensions().get(i);
                var value = row.values().get(i);
                cells.add(dimension == Dimension.BUYER ? value : PlacementsReport.shown(dimension, value));
            }
            cells.add(row.days().fullYearPersons());
            cells.add(row.persons());
            out.print(CsvSheet.row(cells));
        }
        out.flush();
    }

    private static List<String> cells(List<String> words, PersonDays days, int persons) {
        var cells = new ArrayList<>(words);
        cells.add(DanishFormat.decimal(days.fullYearPersons(), PlacementsReport.SHOWN_DECIMALS));
        cells.add(DanishFormat.number(persons));
        return cells;
    }

    private static List<String> total(int dimensions, Cube.Total total) {
        var words = new ArrayList<String>();
        for (int i = 0; i < dimensions; i++) words.add(i == 0 ? CommandTexts.of("total") : "");
        return cells(words, total.days(), total.persons());
    }

    /** As people look names up; the rows come by codes. */
    private static Comparator<List<String>> byWords(int dimensions) {
        Comparator<List<String>> order = (_, _) -> 0;
        for (int i = 0; i < dimensions; i++) {
            int place = i;
            order = order.thenComparing(row -> row.get(place), DanishFormat.collation());
        }
        return order;
    }

    private static List<Column> columns(List<Dimension> dimensions, List<List<String>> rows) {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < dimensions.size(); i++) {
            int place = i;
            int widest =
                    rows.stream().mapToInt(row -> row.get(place).length()).max().orElse(0);
            columns.add(Column.words(PlacementsReport.name(dimensions.get(i)), widest));
        }
        var numbers = CommandTexts.listOf("placements.csv");
        columns.add(Column.number(numbers.getFirst(), FULL_YEAR_PERSONS));
        columns.add(Column.number(numbers.getLast(), PERSONS));
        return columns;
    }
}

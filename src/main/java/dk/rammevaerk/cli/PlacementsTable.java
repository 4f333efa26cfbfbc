package dk.rammevaerk.cli;

import dk.rammevaerk.cli.TextTable.Column;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import dk.rammevaerk.placements.PersonDays;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Full-year persons for people: how they were counted, the rows, the total, and what was left out. */
record PlacementsTable(PrintWriter out) implements PlacementsOutput {
    private static final int FULL_YEAR_PERSONS = 14;
    private static final int PERSONS = 9;

    @Override
    public void write(PlacementsReport report) {
        if (report.isNothing()) {
            report.coverage().forEach(out::println);
            out.flush();
            return;
        }
        var cube = report.cube();
        out.println(
                CommandTexts.of("placements.title", String.valueOf(cube.year().year())));
        out.println(CommandTexts.of("placements.files", report.placementsFile(), report.facilitiesFile()));
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
        report.sums().stream().skip(1).forEach(out::println);
        report.coverage().forEach(out::println);
        out.flush();
    }

    private static List<String> cells(List<String> words, PersonDays days, int persons) {
        var cells = new ArrayList<>(words);
        cells.add(PlacementsReport.shown(days));
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

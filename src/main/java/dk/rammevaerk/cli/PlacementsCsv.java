package dk.rammevaerk.cli;

import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * Full-year persons for spreadsheet programs: codes as the files have them. The total would be added to the rows there, so it
 * is told beside them.
 */
record PlacementsCsv(PrintWriter out, PrintWriter beside) implements PlacementsOutput {
    @Override
    public void write(PlacementsReport report) {
        var dimensions = report.cube().dimensions();
        var headings =
                new ArrayList<>(dimensions.stream().map(PlacementsReport::name).toList());
        headings.addAll(CommandTexts.listOf("placements.csv"));
        out.print(CsvSheet.MARK);
        out.print(CsvSheet.row(headings));
        report.cube().rows().forEach(row -> out.print(CsvSheet.row(cells(dimensions, row))));
        out.flush();
        report.sums().forEach(beside::println);
        report.coverage().forEach(beside::println);
    }

    private static List<Object> cells(List<Dimension> dimensions, Cube.Row row) {
        var cells = new ArrayList<Object>();
        for (int i = 0; i < dimensions.size(); i++) {
            var value = row.values().get(i);
            boolean isCode = dimensions.get(i) == Dimension.BUYER;
            cells.add(isCode ? value : PlacementsReport.shown(dimensions.get(i), value));
        }
        cells.add(row.days().fullYearPersons());
        cells.add(row.persons());
        return cells;
    }
}

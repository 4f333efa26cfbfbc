package dk.rammevaerk.cli;

import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Full-year persons as a workbook: the rows, how they were counted, and what is wrong in the files. */
final class PlacementsWorkbook {
    private static final int WORDS = 32;
    private static final int NUMBER = 16;
    private static final int SENTENCE = 100;

    private PlacementsWorkbook() {}

    /** A file of that name is replaced when all is written, and not before. */
    static void write(PlacementsReport report, Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        var unfinished = Files.createTempFile(folder, ".", ".xlsx");
        try {
            try (var workbook = workbook(report);
                    var out = Files.newOutputStream(unfinished)) {
                workbook.writeTo(out);
            }
            Files.move(unfinished, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static ExcelSheet workbook(PlacementsReport report) {
        var cube = report.cube();
        var names = CommandTexts.listOf("placements.sheets");
        var workbook = new ExcelSheet(names.get(0), columns(cube.dimensions()));
        cube.rows().forEach(row -> workbook.row(cells(report, row)));
        workbook.next(names.get(1), List.of(new Column(CommandTexts.of("placements.how"), SENTENCE)));
        report.rules().forEach(rule -> workbook.row(List.of(rule)));
        report.share().ifPresent(share -> workbook.row(List.of(share)));
        report.coverage().forEach(sentence -> workbook.row(List.of(sentence)));
        var faults = CommandTexts.listOf("placements.faultColumns");
        workbook.next(
                names.get(2), List.of(new Column(faults.getFirst(), WORDS), new Column(faults.getLast(), SENTENCE)));
        report.faults().forEach(fault -> workbook.row(List.of(FaultWords.place(fault), FaultWords.sentence(fault))));
        return workbook;
    }

    private static List<Column> columns(List<Dimension> dimensions) {
        var columns = new ArrayList<Column>();
        for (var dimension : dimensions) {
            columns.add(new Column(PlacementsReport.name(dimension), WORDS));
            if (dimension == Dimension.BUYER) columns.add(new Column(CommandTexts.of("code"), NUMBER));
        }
        CommandTexts.listOf("placements.csv").forEach(heading -> columns.add(new Column(heading, NUMBER)));
        return columns;
    }

    private static List<Object> cells(PlacementsReport report, Cube.Row row) {
        var cells = new ArrayList<Object>();
        for (int i = 0; i < row.values().size(); i++) {
            var dimension = report.cube().dimensions().get(i);
            cells.add(PlacementsReport.shown(dimension, row.values().get(i)));
            if (dimension == Dimension.BUYER) cells.add(row.values().get(i));
        }
        cells.add(row.days().fullYearPersons());
        cells.add(row.persons());
        return cells;
    }
}

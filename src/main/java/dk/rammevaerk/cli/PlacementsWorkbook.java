package dk.rammevaerk.cli;

import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import dk.rammevaerk.placements.Cube;
import dk.rammevaerk.placements.Dimension;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Full-year persons as a workbook: the rows, how they were counted, and what is wrong in the files. */
record PlacementsWorkbook(Path path, PrintWriter out) implements PlacementsOutput {
    private static final int WORDS = 32;
    private static final int NUMBER = 16;
    private static final int SENTENCE = 100;

    /** A sheet holds 1,048,576 rows, and nobody reads more than these. */
    private static final int MOST_FAULTS = 100_000;

    /** A file of that name is replaced when all is written, and not before. */
    @Override
    public void write(PlacementsReport report) throws IOException {
        if (report.isNothing()) {
            report.coverage().forEach(out::println);
            return;
        }
        var target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) throw new IOException(target + " is no file");
        var unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            try (var workbook = workbook(report);
                    var out = Files.newOutputStream(unfinished)) {
                workbook.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        out.println(CommandTexts.of("written", path));
        report.sums().forEach(out::println);
        report.coverage().forEach(out::println);
        out.flush();
    }

    private static ExcelSheet workbook(PlacementsReport report) {
        var cube = report.cube();
        var names = CommandTexts.listOf("placements.sheets");
        var workbook = new ExcelSheet(names.get(0), columns(cube.dimensions()));
        cube.rows().forEach(row -> workbook.row(cells(cube.dimensions(), row)));
        workbook.next(names.get(1), List.of(new Column(CommandTexts.of("placements.how"), SENTENCE)));
        report.rules().forEach(rule -> workbook.row(List.of(rule)));
        report.sums().forEach(sum -> workbook.row(List.of(sum)));
        report.coverage().forEach(sentence -> workbook.row(List.of(sentence)));
        var columns = CommandTexts.listOf("placements.faultColumns");
        workbook.next(
                names.get(2), List.of(new Column(columns.getFirst(), WORDS), new Column(columns.getLast(), SENTENCE)));
        var words = new FaultWords();
        var left = new AtomicInteger(MOST_FAULTS);
        report.eachFault(fault -> {
            if (left.getAndDecrement() > 0) workbook.row(List.of(FaultWords.place(fault), words.sentence(fault)));
        });
        if (left.get() < 0) workbook.row(List.of("", CommandTexts.of("moreFaults", -left.get())));
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

    private static List<Object> cells(List<Dimension> dimensions, Cube.Row row) {
        var cells = new ArrayList<Object>();
        for (int i = 0; i < row.values().size(); i++) {
            var dimension = dimensions.get(i);
            cells.add(PlacementsReport.shown(dimension, row.values().get(i)));
            if (dimension == Dimension.BUYER) cells.add(row.values().get(i));
        }
        cells.add(row.days().fullYearPersons());
        cells.add(row.persons());
        return cells;
    }
}

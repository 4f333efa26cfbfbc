package dk.rammevaerk.documents.sheet;

import java.util.ArrayList;
import java.util.List;

/** The first sheet of a workbook as a table of texts, numbers written with a comma as in Danish. */
public final class WorkbookTable {
    private WorkbookTable() {}

    /**
     * Rows without anything in them are left out.
     *
     * @throws UnreadableWorkbook with the reason
     */
    public static List<TableRow> read(byte[] content) {
        var sheets = WorkbookReader.read(content).sheets();
        if (sheets.isEmpty()) return List.of();
        var rows = new ArrayList<TableRow>();
        sheets.getFirst().rows().forEach((number, cells) -> rows.add(new TableRow(number, texts(cells))));
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private static List<String> texts(List<WorkbookCell> cells) {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            while (texts.size() < cell.column() - 1) texts.add("");
            texts.add(cell.isNumeric() ? cell.text().replace('.', ',') : cell.text());
        }
        return texts;
    }
}

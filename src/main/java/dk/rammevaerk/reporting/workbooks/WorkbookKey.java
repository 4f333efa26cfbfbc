package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.documents.sheet.Workbook;
import dk.rammevaerk.documents.sheet.WorkbookCell;
import dk.rammevaerk.documents.sheet.WorkbookSheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The hidden sheet of an answer workbook: whose it is, which cell is whose answer, and what stood there when it was made.
 * Its sum tells whether it came back as it went out; it is no secret, and what comes back is held to be typed by whoever
 * laid it up.
 */
record WorkbookKey(WorkbookIdentity identity, String roundTitle, String authorityName, List<Line> lines) {
    static final String SHEET = "rammevaerk";
    private static final String FORMAT = "answers-1";
    private static final String SUM = "SUM";
    private static final int WIDTH = 7;
    /** Between every three signs of an identifier, so that none looks like a CPR number. */
    private static final String GAP = "\u00B7";

    enum What {
        /** Words that must stand where they stood. Of a question's label the key is its name. */
        LABEL,
        ANSWER,
        ACT,
        NOTE,
        /** An answer that the workbook has no cell for; it stays as it is. */
        KEPT
    }

    /**
     * @param key of a cell, or a question's name
     * @param choice the one of several that the cell is a mark for; empty otherwise
     * @param text what stood there: the label, or the answer as it is kept
     */
    record Line(What what, String sheet, String address, String key, String choice, String text, boolean prefilled) {
        Line {
            text = text.strip();
        }

        List<String> cells() {
            return List.of(what.name(), sheet, address, key, choice, text, prefilled ? "P" : "");
        }

        static Line of(List<String> cells) {
            return new Line(
                    What.valueOf(cells.get(0)),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    cells.get(6).equals("P"));
        }
    }

    WorkbookKey {
        lines = List.copyOf(lines);
    }

    /** Row by row, the sum last. */
    void write(Consumer<List<String>> row) {
        var rows = rows();
        rows.forEach(row);
        row.accept(List.of(SUM, sum(rows)));
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(
                List.of(FORMAT, parted(identity.round()), parted(identity.response()), parted(identity.formVersion())));
        rows.add(List.of(roundTitle, authorityName));
        lines.forEach(line -> rows.add(line.cells()));
        return rows;
    }

    static Optional<WorkbookSheet> sheet(Workbook workbook) {
        return workbook.sheet(SHEET);
    }

    /** @return empty when the sheet is not as it was written */
    static Optional<WorkbookKey> read(WorkbookSheet sheet) {
        var rows = new ArrayList<List<String>>();
        int last = sheet.rows().size();
        for (int number = 1; number <= last; number++) rows.add(row(sheet, number));
        if (rows.size() < 3) return Optional.empty();
        var sum = rows.removeLast();
        if (!sum.getFirst().equals(SUM) || !sum.get(1).equals(sum(rows))) return Optional.empty();
        var first = rows.get(0);
        if (!first.getFirst().equals(FORMAT)) return Optional.empty();
        return Optional.of(new WorkbookKey(
                new WorkbookIdentity(whole(first.get(1)), whole(first.get(2)), whole(first.get(3))),
                rows.get(1).get(0),
                rows.get(1).get(1),
                rows.stream().skip(2).map(Line::of).toList()));
    }

    private static List<String> row(WorkbookSheet sheet, int number) {
        var row = new ArrayList<String>();
        for (int column = 1; column <= WIDTH; column++) {
            row.add(sheet.text(WorkbookCell.address(number, column)));
        }
        return row;
    }

    /** Letters alone, by the texts and not by how a program writes their spaces. */
    private static String sum(List<List<String>> rows) {
        var all = new StringBuilder();
        for (var row : rows) {
            for (int i = 0; i < WIDTH; i++) {
                all.append(i < row.size() ? plain(row.get(i)) : "").append('\t');
            }
            all.append('\n');
        }
        try {
            var bytes =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            var letters = new StringBuilder();
            HexFormat.of()
                    .formatHex(bytes)
                    .chars()
                    .forEach(sign -> letters.append((char) (Character.isDigit(sign) ? 'g' + sign - '0' : sign)));
            return letters.toString();
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }

    private static String parted(String id) {
        return id.replaceAll("(.{3})(?=.)", "$1" + GAP);
    }

    private static String whole(String parted) {
        return parted.replace(GAP, "");
    }
}

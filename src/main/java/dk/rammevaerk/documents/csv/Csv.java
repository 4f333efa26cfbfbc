package dk.rammevaerk.documents.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Texts in CSV. */
public final class Csv {
    /** In the order of what is likely where one is as good as another. */
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    /** Letters that one cell may hold; a spreadsheet program keeps 32,767. What is longer lacks its closing quote. */
    private static final int LONGEST_CELL = 1 << 20;

    private Csv() {}

    /**
     * Tells all rows, up to a quote that is never closed.
     *
     * @return whether the text was told to its end; a cell too long for that is {@link CsvRows.Break#OPEN_QUOTE} and its
     *     text is not told
     */
    public static boolean read(Reader text, char separator, CsvRows rows) throws IOException {
        var watched = new WatchedText(text, separator);
        var cells = new CsvCells(watched, rows);
        try {
            var csv = CsvReader.builder()
                    .fieldSeparator(separator)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_CELL)
                    .build(cells, watched);
            var each = csv.iterator();
            boolean goesOn = true;
            while (goesOn && each.hasNext()) goesOn = each.next();
            return true;
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (CsvParseException failed) {
            switch (failed.getCause()) {
                case CsvParseException tooLong -> cells.breakOff();
                case RuntimeException ofTheRows -> throw ofTheRows;
                case Error ofTheRows -> throw ofTheRows;
                case null, default -> throw failed;
            }
            return false;
        }
    }

    /**
     * The separator that makes most sense of the first row in which something stands.
     *
     * @param head the beginning of the text
     * @param sense how many of the cells are what a heading may be; where that decides nothing, more cells are better
     */
    public static char separator(String head, ToIntFunction<List<String>> sense) throws IOException {
        char best = SEPARATORS.getFirst();
        int most = -1;
        int cells = 0;
        for (char one : SEPARATORS) {
            var row = firstRow(head, one);
            int sensible = sense.applyAsInt(row);
            if (sensible > most || (sensible == most && row.size() > cells)) {
                best = one;
                most = sensible;
                cells = row.size();
            }
        }
        return best;
    }

    private static List<String> firstRow(String head, char separator) throws IOException {
        var first = new FirstRow();
        read(new StringReader(head), separator, first);
        return first.cells;
    }

    /** Keeps the first row in which something stands. */
    private static final class FirstRow implements CsvRows {
        private final List<String> cells = new ArrayList<>();
        private boolean isOver;

        @Override
        public void begin(int line) {
            isOver = isOver || cells.stream().anyMatch(cell -> !cell.isBlank());
            if (!isOver) cells.clear();
        }

        @Override
        public void cell(char[] letters, int offset, int length) {
            if (!isOver) cells.add(new String(letters, offset, length));
        }

        @Override
        public void broken(Break kind, int line) {}

        @Override
        public void end() {}
    }
}

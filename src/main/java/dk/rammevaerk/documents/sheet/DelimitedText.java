package dk.rammevaerk.documents.sheet;

import dk.rammevaerk.documents.csv.Csv;
import dk.rammevaerk.documents.csv.CsvRows;
import dk.rammevaerk.documents.csv.Encoding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A whole file of CSV as rows of texts. {@link CsvSheet} writes it. */
public final class DelimitedText {
    private DelimitedText() {}

    /**
     * Rows without anything in them are left out.
     *
     * @throws BrokenText when quotes do not part the cells
     */
    public static List<TableRow> read(byte[] content) {
        var rows = new Rows();
        try {
            var encoding = Encoding.of(new ByteArrayInputStream(content));
            char separator = Csv.separator(encoding.head(new ByteArrayInputStream(content)), List::size);
            Csv.read(encoding.open(new ByteArrayInputStream(content)), separator, rows);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return rows.all;
    }

    private static final class Rows implements CsvRows {
        private final List<TableRow> all = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private int line;

        @Override
        public void begin(int line) {
            this.line = line;
            cells = new ArrayList<>();
        }

        @Override
        public void cell(char[] letters, int offset, int length) {
            cells.add(new String(letters, offset, length));
        }

        @Override
        public void broken(Break kind, int line) {
            boolean isOpen = kind == Break.OPEN_QUOTE;
            throw new BrokenText(isOpen ? line : this.line, isOpen);
        }

        @Override
        public void end() {
            var row = new TableRow(line, cells);
            if (!row.isBlank()) all.add(row);
        }
    }
}

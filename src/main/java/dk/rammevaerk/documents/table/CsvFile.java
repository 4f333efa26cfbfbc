package dk.rammevaerk.documents.table;

import dk.rammevaerk.documents.csv.Csv;
import dk.rammevaerk.documents.csv.CsvRows;
import dk.rammevaerk.documents.csv.Encoding;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text in CSV, in whichever of its dialects. */
final class CsvFile implements CsvRows {
    private final Reading reading;
    private final Counted in;
    private final long size;
    private @Nullable Fault torn;

    private CsvFile(Reading reading, Counted in, long size) {
        this.reading = reading;
        this.in = in;
        this.size = size;
    }

    static void read(TableFile file, List<Column> columns, Reading reading, PersonNumbers persons) throws IOException {
        Encoding encoding;
        try (var in = file.source().open()) {
            encoding = Encoding.of(in);
        }
        char separator = separator(file, encoding, columns);
        try (var in = new Counted(file.source().open());
                var text = encoding.open(in)) {
            var rows = new CsvFile(reading, in, file.source().size());
            if (!Csv.read(text, separator, rows)) lookFrom(reading.cells().line(), file, encoding, persons);
            reading.end(in.getAsLong());
        }
    }

    private static char separator(TableFile file, Encoding encoding, List<Column> columns) throws IOException {
        try (var in = file.source().open()) {
            return Csv.separator(encoding.head(in), cells -> Headings.known(columns, cells));
        }
    }

    /** What stands behind a quote that is never closed is no row, and may still hold CPR numbers. */
    private static void lookFrom(int first, TableFile file, Encoding encoding, PersonNumbers persons)
            throws IOException {
        try (var text = new BufferedReader(encoding.open(file.source().open()))) {
            var before = "";
            int number = 0;
            for (var line = text.readLine(); line != null; line = text.readLine()) {
                if (++number >= first) persons.lookAtLine(before, line, number);
                before = line;
            }
        }
    }

    @Override
    public void begin(int line) {
        reading.cells().begin(line);
        torn = null;
    }

    @Override
    public void cell(char[] letters, int offset, int length) {
        reading.cells().add(letters, offset, length);
    }

    @Override
    public void broken(Break kind, int line) {
        if (kind == Break.OPEN_QUOTE) reading.breakOff();
        if (torn != null) return;
        torn = switch (kind) {
            case OPEN_QUOTE -> reading.fault(TableFlaw.OPEN_QUOTE, line);
            case TEXT_AFTER_QUOTE ->
                reading.fault(TableFlaw.TEXT_AFTER_QUOTE, reading.cells().line());
        };
    }

    @Override
    public void end() {
        reading.endRow(torn, in, size);
    }
}

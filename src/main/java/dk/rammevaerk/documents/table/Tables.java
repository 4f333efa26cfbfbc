package dk.rammevaerk.documents.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads files of rows. */
public final class Tables {
    private Tables() {}

    /**
     * Reads a file row by row; rows in which nothing stands are left out.
     *
     * @param columns all columns of the format; others are guarded and left alone
     * @param reader gets each row; what it finds wrong it adds to the row
     * @return what is wrong with the file and its rows, in the order of the file; rows that could be read were read
     * @throws PersonNumberFound when something may be a CPR number, after all of the file was looked through
     */
    public static List<Fault> read(TableFile file, List<Column> columns, Consumer<Row> reader)
            throws PersonNumberFound {
        var faults = new ArrayList<Fault>();
        try (var in = new InputStreamReader(file.source().open(), StandardCharsets.UTF_8)) {
            var handler = new Handler(file.name(), columns, faults, reader);
            for (var row : CsvReader.builder().fieldSeparator(';').build(handler, in)) {
                if (row != handler) break;
            }
        } catch (IOException unreadable) {
            faults.add(Fault.of(file.name(), TableFlaw.NOT_READABLE));
        }
        return faults;
    }

    private static final class Handler extends AbstractBaseCsvCallbackHandler<Handler> {
        private final String file;
        private final List<Column> columns;
        private final List<Fault> faults;
        private final Consumer<Row> reader;
        private Row row;
        private boolean isHeading = true;

        Handler(String file, List<Column> columns, List<Fault> faults, Consumer<Row> reader) {
            this.file = file;
            this.columns = columns;
            this.faults = faults;
            this.reader = reader;
            this.row = new Row(file, new Headings(columns, List.of()), false, faults);
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            row.begin((int) startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            row.add(buf, offset, len);
        }

        @Override
        protected Handler buildRecord() {
            if (isHeading) {
                isHeading = false;
                var headings = new Headings(columns, row.texts());
                faults.addAll(headings.faults(file, row.line()));
                row = new Row(file, headings, false, faults);
            } else if (!row.isBlank()) {
                reader.accept(row);
            }
            return this;
        }
    }
}

package dk.rammevaerk.documents.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A file of placements as the one reader reads it. */
record ReadTable(List<List<String>> rows, List<Fault> faults, boolean isComplete) {
    static final Column REFERENCE = Column.required("reference");
    static final Column BUYER = Column.required("køberkommune");
    static final Column FROM = Column.required("fra");
    static final Column UNTIL = Column.required("til");
    static final Column PRICE = Column.optional("pris_pr_døgn");
    static final List<Column> COLUMNS = List.of(REFERENCE, BUYER, FROM, UNTIL, PRICE);

    static ReadTable of(String text) throws PersonNumberFound {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The texts of all columns, row by row. */
    static ReadTable of(byte[] content) throws PersonNumberFound {
        var rows = new ArrayList<List<String>>();
        var read = Tables.read(
                file(content),
                COLUMNS,
                row -> rows.add(COLUMNS.stream().map(row::text).toList()));
        return new ReadTable(rows, read.faults(), read.isComplete());
    }

    static List<Fault> read(byte[] content, Consumer<Row> reader) throws PersonNumberFound {
        return Tables.read(file(content), COLUMNS, reader).faults();
    }

    static TableFile file(byte[] content) {
        try {
            return TableFile.of("fil", new ByteArrayInputStream(content));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** {@code 3 til NOT_A_DATE [i går]}. */
    List<String> told() {
        return faults.stream().map(ReadTable::told).toList();
    }

    static String told(Fault fault) {
        var place = fault.cell() == null ? String.valueOf(fault.line()) : fault.cell();
        var column = fault.column() == null ? "" : " " + fault.column();
        return place + column + " " + fault.flaw() + (fault.details().isEmpty() ? "" : " " + fault.details());
    }
}

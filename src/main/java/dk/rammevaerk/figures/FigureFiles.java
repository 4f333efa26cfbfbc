package dk.rammevaerk.figures;

import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.pages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A figure, or what could become one, as a spreadsheet: its table, and below it the source and where it is read. */
@Component
public class FigureFiles {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int LABELS = 40;
    private static final int NUMBERS = 20;

    private final Messages messages;
    private final String address;

    FigureFiles(Messages messages, @Value("${rammevaerk.address}") String address) {
        this.messages = messages;
        this.address = address;
    }

    /** @param href where it is read, below this program's address */
    public ResponseEntity<byte[]> excel(FigureContent content, String href) {
        var headings = content.headings();
        var columns = IntStream.range(0, headings.size())
                .mapToObj(column -> new Column(headings.get(column), column == 0 ? LABELS : NUMBERS))
                .toList();
        var out = new ByteArrayOutputStream();
        try (var sheet = new ExcelSheet(messages.of("figures.sheet"), columns)) {
            rows(content, href).forEach(sheet::row);
            sheet.writeTo(out);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Downloads.attachment(messages.of("figures.file") + ".xlsx", EXCEL, out.toByteArray());
    }

    /** As {@link #excel}. */
    public ResponseEntity<byte[]> csv(FigureContent content, String href) {
        var rows = Stream.concat(
                        Stream.<List<? extends @Nullable Object>>of(content.headings()), rows(content, href).stream())
                .toList();
        return Downloads.attachment(messages.of("figures.file") + ".csv", CSV, CsvSheet.of(rows));
    }

    private List<List<@Nullable Object>> rows(FigureContent content, String href) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : content.rows()) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.label());
            row.cells().forEach(cell -> line.add(value(cell)));
            rows.add(line);
        }
        rows.add(List.of());
        rows.add(List.of(content.title()));
        rows.add(List.of(messages.of("figures.text.source", content.unit(), content.source())));
        if (content.hides()) rows.add(List.of(messages.of("figures.text.hidden")));
        rows.add(List.of(address + href));
        return rows;
    }

    private static @Nullable Object value(FigureCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number();
            case MISSING -> null;
            case WORDS, HIDDEN -> cell.shown();
        };
    }
}

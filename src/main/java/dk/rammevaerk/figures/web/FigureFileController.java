package dk.rammevaerk.figures.web;

import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.ExcelSheet.Column;
import dk.rammevaerk.figures.Figure;
import dk.rammevaerk.figures.FigureCell;
import dk.rammevaerk.figures.Figures;
import dk.rammevaerk.files.Downloads;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A figure as a spreadsheet: its table, and below it the source and where it is read. */
@RestController
@OpenTo(Audience.EVERYONE)
class FigureFileController {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int LABELS = 40;
    private static final int NUMBERS = 20;

    private final Figures figures;
    private final Messages messages;
    private final String address;

    FigureFileController(Figures figures, Messages messages, @Value("${rammevaerk.address}") String address) {
        this.figures = figures;
        this.messages = messages;
        this.address = address;
    }

    @GetMapping("/tal/{id}/excel")
    ResponseEntity<byte[]> excel(@PathVariable String id) throws IOException {
        var figure = FigureController.find(figures, id);
        var headings = figure.content().headings();
        var columns = IntStream.range(0, headings.size())
                .mapToObj(column -> new Column(headings.get(column), column == 0 ? LABELS : NUMBERS))
                .toList();
        var out = new ByteArrayOutputStream();
        try (var sheet = new ExcelSheet(messages.of("figures.sheet"), columns)) {
            rows(figure).forEach(sheet::row);
            sheet.writeTo(out);
        }
        return Downloads.attachment(messages.of("figures.file") + ".xlsx", EXCEL, out.toByteArray());
    }

    @GetMapping("/tal/{id}/csv")
    ResponseEntity<byte[]> csv(@PathVariable String id) {
        var figure = FigureController.find(figures, id);
        var rows = Stream.concat(
                        Stream.<List<? extends @Nullable Object>>of(figure.content().headings()),
                        rows(figure).stream())
                .toList();
        return Downloads.attachment(messages.of("figures.file") + ".csv", CSV, CsvSheet.of(rows));
    }

    private List<List<@Nullable Object>> rows(Figure figure) {
        var content = figure.content();
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
        rows.add(List.of(address + figure.id().href()));
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

package dk.rammevaerk.figures;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.pages.Messages;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A figure as it stands in a text: its finding, the table, the source below it, and the way to the figure itself. */
@Component
public class FigureMarkdown {
    private final Messages messages;

    FigureMarkdown(Messages messages) {
        this.messages = messages;
    }

    public String of(Figure figure) {
        return of(figure.content()) + "\n\n[" + messages.of("figures.text.link") + "]("
                + figure.id().href() + ")";
    }

    /** Of what is not frozen: it leads nowhere. */
    public String of(FigureContent content) {
        var source = messages.of("figures.text.source", content.unit(), content.source())
                + (content.hides() ? " " + messages.of("figures.text.hidden") : "");
        return "**" + escaped(content.title()) + "**\n\n" + table(content) + "\n\n*" + escaped(source) + "*";
    }

    private static String table(FigureContent content) {
        var rule = IntStream.range(0, content.headings().size())
                .mapToObj(column -> column > 0 && content.isNumeric(column - 1) ? "---:" : "---");
        return Stream.concat(
                        Stream.of(line(content.headings().stream().map(FigureMarkdown::escaped)), line(rule)),
                        content.rows().stream().map(FigureMarkdown::line))
                .collect(joining("\n"));
    }

    private static String line(FigureRow row) {
        var cells = Stream.concat(Stream.of(row.label()), row.shown().stream());
        return line(cells.map(FigureMarkdown::escaped)
                .map(cell -> row.sum() && !cell.isEmpty() ? "**" + cell + "**" : cell));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |"));
    }

    /** In one line, and every sign means itself: a bar would end the cell, a star the bold words. */
    private static String escaped(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>|#&~!]", "\\\\$0");
    }
}

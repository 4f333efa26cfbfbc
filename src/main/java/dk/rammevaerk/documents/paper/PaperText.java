package dk.rammevaerk.documents.paper;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A text of a paper as XHTML. HTML in it is shown as it is written; pictures are inside, so that nothing is fetched.
 *
 * @param level of the text's highest heading
 */
record PaperText(String text, int level, Predicate<String> leads, Pictures pictures) implements Content {
    private static final int WIDE = 7;
    /** Rows that are kept on one page. */
    private static final int SHORT = 8;
    /** 129 mm in points. */
    private static final int TEXT_WIDTH = 365;
    /** A broad letter of a table and of a wide one, and what stands between two columns, in points. */
    private static final double LETTER = 6;

    private static final double SMALL_LETTER = 4.8;
    private static final double PADDING = 6;

    private static final Set<String> KEPT = Set.of("href", "src", "alt", "start");
    private static final AttributeProvider ATTRIBUTES = (node, tag, attributes) -> {
        attributes.keySet().removeIf(name -> !KEPT.contains(name));
        switch (node) {
            case Link link -> attributes.put("title", PaperMarkdown.text(link));
            case TableBlock table -> {
                if (tag.equals("table")) {
                    attributes.put(
                            "class",
                            "figures" + (isWide(table) ? " wide" : "")
                                    + (PaperMarkdown.rows(table) <= SHORT ? " whole" : "")
                                    + (hasRoomForWords(table) ? " unbroken" : ""));
                }
            }
            case TableCell cell -> describe(cell, attributes);
            case Paragraph paragraph -> {
                if (PaperMarkdown.isCaption(paragraph)) attributes.put("class", "caption");
                if (PaperMarkdown.isTableNote(paragraph)) attributes.put("class", "table-note");
            }
            default -> {}
        }
    };
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(PaperMarkdown.EXTENSIONS)
            .escapeHtml(true)
            .attributeProviderFactory(context -> ATTRIBUTES)
            .build();

    /** A table of many columns is set smaller. */
    static boolean isWide(TableBlock table) {
        return PaperMarkdown.columns(table) >= WIDE;
    }

    /** Whether the longest words of all columns fit beside each other, so that none need be broken. */
    private static boolean hasRoomForWords(TableBlock table) {
        int letters = PaperMarkdown.longestWords(table).stream()
                .mapToInt(Integer::intValue)
                .sum();
        double letter = isWide(table) ? SMALL_LETTER : LETTER;
        return letters * letter + PaperMarkdown.columns(table) * PADDING <= TEXT_WIDTH;
    }

    private static void describe(TableCell cell, Map<String, String> attributes) {
        if (cell.isHeader()) attributes.put("scope", "col");
        if (PaperMarkdown.isRight(cell)) attributes.put("class", "number");
    }

    @Override
    public void writeTo(TemplateOutput output) {
        var document = PaperMarkdown.parse(text, level, leads);
        putIn(document);
        output.writeContent(RENDERER.render(document));
    }

    private void putIn(Node document) {
        var images = new ArrayList<Image>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                images.add(image);
            }
        });
        for (var image : images) {
            var alternative = PaperMarkdown.text(image).strip();
            var picture = Picture.read(pictures.bytes(image.getDestination()));
            if (picture == null) {
                image.insertBefore(new Text(Words.of("picture.missing", alternative)));
                image.unlink();
                continue;
            }
            if (alternative.isEmpty()) image.appendChild(new Text(Words.of("picture")));
            image.setDestination(picture.address());
        }
    }
}

package dk.rammevaerk.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A text of an item as HTML. HTML in the text is shown as it is written, links go to web or mail addresses only, pictures are
 * those the program keeps itself, and headings begin below the heading they stand under.
 *
 * @param level of the text's highest heading on the page, 2 to 5
 */
public record Markdown(@Nullable String text, int level) implements Content {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    /** The editor's pictures; the program answers at this address after it has asked who may see the file. */
    private static final Pattern OWN_PICTURE = Pattern.compile("/billeder/[0-9a-fA-F-]{36}");

    private static final Pattern FIGURE = Pattern.compile("[-–]?[\\d.,]+( ?%| kr\\.)?");
    private static final AttributeProvider ATTRIBUTES = (node, tag, attributes) -> {
        attributes.keySet().removeIf(name -> !Set.of("href", "src", "alt", "start", "title")
                .contains(name));
        if (node instanceof TableBlock) attributes.put("class", "rv-table");
        if (node instanceof TableCell cell) describe(cell, attributes);
    };
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> ATTRIBUTES)
            .build();

    /** On a phone a row becomes a block, in which each figure stands beside its column's heading. */
    private static void describe(TableCell cell, Map<String, String> attributes) {
        int column = placeOf(cell);
        var table = cell.getParent().getParent().getParent();
        if (cell.isHeader()) attributes.put("scope", "col");
        else if (column > 0) attributes.put("data-label", text(cellAt(table.getFirstChild(), column)));
        if (column > 0
                && (cell.getAlignment() == TableCell.Alignment.RIGHT
                        || FIGURE.matcher(text(cellAt(table.getLastChild(), column)))
                                .matches())) {
            attributes.put("class", "rv-number");
        }
    }

    private static int placeOf(Node cell) {
        int place = 0;
        for (var before = cell.getPrevious(); before != null; before = before.getPrevious()) place++;
        return place;
    }

    /** A cell of the first row of a table's head or body; null when that row is shorter. */
    private static @Nullable Node cellAt(Node part, int column) {
        Node cell = part.getFirstChild() == null ? null : part.getFirstChild().getFirstChild();
        for (int i = 0; i < column && cell != null; i++) cell = cell.getNext();
        return cell;
    }

    private static String text(@Nullable Node node) {
        if (node == null) return "";
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }
        });
        return text.toString().strip();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (text == null) return;
        var document = PARSER.parse(text);
        document.accept(new ForeignPicturesAsWords());
        document.accept(new HeadingsBelow(level));
        output.writeContent(RENDERER.render(document));
    }

    /** Puts the words of another's picture in its place: its file did not come with the text. */
    private static final class ForeignPicturesAsWords extends AbstractVisitor {
        @Override
        public void visit(Image picture) {
            if (OWN_PICTURE.matcher(picture.getDestination()).matches()) return;
            for (Node word = picture.getFirstChild(); word != null; word = picture.getFirstChild()) {
                picture.insertBefore(word);
            }
            picture.unlink();
        }
    }

    /** Moves the headings so that the first is at the level and none skips one. */
    private static final class HeadingsBelow extends AbstractVisitor {
        private static final int LOWEST = 6;

        private final int top;
        private int last;
        private int highest = LOWEST + 1;

        HeadingsBelow(int top) {
            this.top = top;
            this.last = top - 1;
        }

        @Override
        public void visit(Heading heading) {
            highest = Math.min(highest, heading.getLevel());
            int wanted = top + heading.getLevel() - highest;
            last = Math.min(Math.min(wanted, last + 1), LOWEST);
            heading.setLevel(last);
        }
    }
}

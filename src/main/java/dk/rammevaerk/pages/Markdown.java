package dk.rammevaerk.pages;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * A text of an item as HTML. HTML in the text is shown as it is written, links go to web addresses only, and headings
 * begin below the heading they stand under.
 *
 * @param level of the text's highest heading on the page, 2 to 5
 */
public record Markdown(@Nullable String text, int level) implements Content {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final AttributeProvider ATTRIBUTES = (node, tag, attributes) -> {
        if (node instanceof TableBlock) attributes.put("class", "rv-table");
        if (node instanceof TableCell cell && cell.isHeader()) attributes.put("scope", "col");
        attributes.keySet().removeIf(name -> !Set.of("class", "scope", "href", "start", "title").contains(name));
    };
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> ATTRIBUTES)
            .build();

    @Override
    public void writeTo(TemplateOutput output) {
        if (text == null) return;
        var document = PARSER.parse(text);
        document.accept(new HeadingsBelow(level));
        output.writeContent(RENDERER.render(document));
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

package dk.rammevaerk.documents.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A text as a tree of what can stand on paper, the same for PDF and Word. */
final class PaperMarkdown {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final int LOWEST = 6;
    private static final Pattern FIGURE =
            Pattern.compile("[-–+]?[\\d.,]*\\d[\\d.,]*([ \u00A0]?(%|kr\\.|mio\\. kr\\.))?|[–•-]");
    private static final Pattern BREAK = Pattern.compile("[ -]");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private PaperMarkdown() {}

    /**
     * @param level of the text's highest heading
     * @param leads whether a link inside the paper, written as {@code #anchor}, leads anywhere; one that does not, and
     *     one to anything but web and mail addresses, becomes its own words
     */
    static Node parse(String text, int level, Predicate<String> leads) {
        var document = PARSER.parse(text);
        document.accept(new HeadingsBelow(level));
        var links = new ArrayList<Link>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                if (!isKept(link.getDestination(), leads)) links.add(link);
            }
        });
        links.forEach(PaperMarkdown::unwrap);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table && rows(table) == 0) table.appendChild(emptyRow(columns(table)));
            }
        });
        return document;
    }

    /** A table of a head alone is none to a screen reader. */
    private static TableBody emptyRow(int columns) {
        var row = new TableRow();
        for (int i = 0; i < columns; i++) row.appendChild(new TableCell());
        var body = new TableBody();
        body.appendChild(row);
        return body;
    }

    private static boolean isKept(String destination, Predicate<String> leads) {
        if (destination.startsWith("#")) return leads.test(destination);
        int colon = destination.indexOf(':');
        return colon > 0 && SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Puts what a node holds in its place. */
    static void unwrap(Node node) {
        for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) node.insertBefore(child);
        node.unlink();
    }

    /** A paragraph of bold words just before a table is the table's title. */
    static boolean isCaption(Paragraph paragraph) {
        return paragraph.getNext() instanceof TableBlock && isWholly(paragraph, StrongEmphasis.class);
    }

    /** A paragraph in italics just after a table is the table's note. */
    static boolean isTableNote(Paragraph paragraph) {
        return paragraph.getPrevious() instanceof TableBlock && isWholly(paragraph, Emphasis.class);
    }

    private static boolean isWholly(Paragraph paragraph, Class<? extends Node> kind) {
        return kind.isInstance(paragraph.getFirstChild()) && paragraph.getFirstChild() == paragraph.getLastChild();
    }

    /** A column is set to the right when the text says so, or when it holds figures only. */
    static boolean isRight(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) return true;
        if (cell.getAlignment() != null) return false;
        int column = placeOf(cell);
        boolean any = false;
        var table = cell.getParent().getParent().getParent();
        if (table.getLastChild() == table.getFirstChild()) return false;
        for (var row = table.getLastChild().getFirstChild(); row != null; row = row.getNext()) {
            Node at = row.getFirstChild();
            for (int i = 0; i < column && at != null; i++) at = at.getNext();
            var figure = at == null ? "" : text(at).strip();
            if (!figure.isEmpty() && !FIGURE.matcher(figure).matches()) return false;
            any |= !figure.isEmpty();
        }
        return any;
    }

    /** The columns of a table, as its head counts them. */
    static int columns(Node table) {
        return count(table.getFirstChild().getFirstChild());
    }

    /** The rows of a table's body. */
    static int rows(Node table) {
        return table.getLastChild() == table.getFirstChild() ? 0 : count(table.getLastChild());
    }

    /** The letters of the longest word of each column. */
    static List<Integer> longestWords(Node table) {
        var longest = new ArrayList<>(Collections.nCopies(columns(table), 0));
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                int column = 0;
                for (var cell = row.getFirstChild(); cell != null && column < longest.size(); cell = cell.getNext()) {
                    for (var word : BREAK.split(text(cell), -1)) {
                        longest.set(column, Math.max(longest.get(column), word.length()));
                    }
                    column++;
                }
            }
        }
        return longest;
    }

    private static int count(Node parent) {
        int children = 0;
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) children++;
        return children;
    }

    private static int placeOf(Node cell) {
        int place = 0;
        for (var before = cell.getPrevious(); before != null; before = before.getPrevious()) place++;
        return place;
    }

    /** The words of a node, without marks. */
    static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text piece) {
                text.append(piece.getLiteral());
            }

            @Override
            public void visit(Code code) {
                text.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                text.append(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                text.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                text.append(' ');
            }

            @Override
            public void visit(HardLineBreak end) {
                text.append(' ');
            }
        });
        return text.toString();
    }

    /** Moves the headings so that the highest is at the level and none skips one. */
    private static final class HeadingsBelow extends AbstractVisitor {
        private final int top;
        private int last;
        private int highest = LOWEST + 1;

        HeadingsBelow(int top) {
            this.top = Math.min(top, LOWEST);
            this.last = this.top - 1;
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

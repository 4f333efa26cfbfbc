package dk.rammevaerk.documents.paper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A text of a paper as paragraphs and tables of Word. */
final class WordText extends AbstractVisitor {
    private record ListAt(int list, int level) {}

    private static final int DEEPEST = 8;
    /** Between the margins, in twentieths of a point. */
    private static final int WIDTH = 9072;
    /** What a cell's margins take, in letters. */
    private static final int PADDING = 3;

    private final WordParts parts;
    private final Pictures pictures;
    private final StringBuilder out = new StringBuilder();
    private final Deque<ListAt> lists = new ArrayDeque<>();
    private StringBuilder runs = new StringBuilder();
    private int strong;
    private int emphasis;
    private int linked;
    private boolean begun;
    private boolean quoted;

    private WordText(WordParts parts, Pictures pictures) {
        this.parts = parts;
        this.pictures = pictures;
    }

    static String of(String text, int level, Predicate<String> leads, WordParts parts, Pictures pictures) {
        var writer = new WordText(parts, pictures);
        PaperMarkdown.parse(text, level, leads).accept(writer);
        return writer.out.toString();
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (PaperMarkdown.isCaption(paragraph)) end("Caption");
        else if (PaperMarkdown.isTableNote(paragraph)) end("TableNote");
        else end(quoted ? "Quote" : "BodyText");
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        end("Heading" + heading.getLevel());
    }

    @Override
    public void visit(BulletList list) {
        list(
                list,
                lists.isEmpty() || lists.peek().list() != WordParts.BULLETS
                        ? WordParts.BULLETS
                        : lists.peek().list());
    }

    @Override
    public void visit(OrderedList list) {
        list(list, parts.numberedList());
    }

    private void list(Node list, int number) {
        lists.push(new ListAt(number, Math.min(lists.size(), DEEPEST)));
        visitChildren(list);
        lists.pop();
    }

    @Override
    public void visit(ListItem item) {
        begun = false;
        visitChildren(item);
        begun = true;
    }

    @Override
    public void visit(BlockQuote quote) {
        boolean outer = quoted;
        quoted = true;
        visitChildren(quote);
        quoted = outer;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    private void literal(String text) {
        add(text.stripTrailing());
        end("BodyText");
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) table(table);
        else visitChildren(block);
    }

    private void table(TableBlock table) {
        var small = PaperText.isWide(table) ? "Small" : "";
        out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"PaperTable\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/>")
                .append("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/></w:tblPr><w:tblGrid>")
                .append(grid(table))
                .append("</w:tblGrid>");
        var outer = runs;
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                row((TableRow) row, (part instanceof TableHead ? "TableHead" : "TableText") + small);
            }
        }
        runs = outer;
        out.append("</w:tbl>");
        if (!(table.getNext() instanceof Paragraph)) out.append(WordXml.paragraph("BodyText", ""));
    }

    /** As wide as the longest words are, so that a program which does not look for itself breaks none. */
    private static String grid(TableBlock table) {
        var letters = PaperMarkdown.longestWords(table);
        int all = letters.stream().mapToInt(each -> each + PADDING).sum();
        var grid = new StringBuilder();
        for (int each : letters) {
            grid.append("<w:gridCol w:w=\"")
                    .append(WIDTH * (each + PADDING) / all)
                    .append("\"/>");
        }
        return grid.toString();
    }

    private void row(TableRow row, String style) {
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(style.startsWith("TableHead") ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            runs = new StringBuilder();
            visitChildren(cell);
            var right = PaperMarkdown.isRight((TableCell) cell) ? "<w:jc w:val=\"right\"/>" : "";
            out.append("<w:tc><w:tcPr/>")
                    .append(WordXml.paragraph(style, right, runs.toString()))
                    .append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    @Override
    public void visit(StrongEmphasis node) {
        strong++;
        visitChildren(node);
        strong--;
    }

    @Override
    public void visit(Emphasis node) {
        emphasis++;
        visitChildren(node);
        emphasis--;
    }

    @Override
    public void visit(Link link) {
        var outer = runs;
        runs = new StringBuilder();
        linked++;
        visitChildren(link);
        linked--;
        var inside = runs.toString();
        runs = outer;
        var target = link.getDestination();
        runs.append(
                target.startsWith("#") ? WordXml.linkInside(target.substring(1), inside) : parts.link(target, inside));
    }

    @Override
    public void visit(Image image) {
        var alternative = PaperMarkdown.text(image).strip();
        var picture = Picture.read(pictures.bytes(image.getDestination()));
        if (picture == null) add(Words.of("picture.missing", alternative));
        else runs.append(parts.picture(picture, alternative.isEmpty() ? Words.of("picture") : alternative));
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        add("\n");
    }

    private void add(String text) {
        var marks = (linked > 0 ? "<w:rStyle w:val=\"Hyperlink\"/>" : "")
                + (strong > 0 ? "<w:b/>" : "")
                + (emphasis > 0 ? "<w:i/>" : "");
        runs.append(WordXml.run(text, marks));
    }

    /** Ends a paragraph; the first one of a list's item carries its sign, the others stand below it. */
    private void end(String style) {
        var list = lists.peek();
        var properties = "";
        var shown = style;
        if (list != null && !style.startsWith("Heading")) {
            shown = "ListParagraph";
            properties = begun
                    ? "<w:ind w:left=\"" + 340 * (list.level() + 1) + "\"/>"
                    : "<w:numPr><w:ilvl w:val=\"" + list.level() + "\"/><w:numId w:val=\"" + list.list()
                            + "\"/></w:numPr>";
            begun = true;
        }
        out.append(WordXml.paragraph(shown, properties, runs.toString()));
        runs = new StringBuilder();
    }
}

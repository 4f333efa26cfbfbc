package dk.rammevaerk.documents.word;

import dk.rammevaerk.documents.text.DocumentText;
import dk.rammevaerk.documents.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The paragraphs and tables of a Word document as lines. Deleted text, field codes and drawings are left out. */
final class WordBody {
    /** Columns of a table beyond these are left out: no minutes have them. */
    private static final int WIDEST = 60;

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private int page = 1;
    private long letters;
    private int tableDepth;
    private int hidden;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean firstRow;

    private @Nullable String style;
    private int list;
    private int level;
    private boolean hasList;
    private boolean inParagraph;
    private boolean inParagraphProperties;
    private boolean inRunProperties;
    private boolean bold;
    private boolean allBold;

    WordBody(WordStyles styles, WordNumbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    List<TextLine> read(byte[] part) throws XMLStreamException {
        var xml = WordXml.open(part);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
        return lines;
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (hidden > 0 || name.equals("del") || name.equals("Fallback") || name.equals("moveFrom")) {
            hidden++;
            return;
        }
        switch (name) {
            case "p" -> beginParagraph();
            case "pPr" -> inParagraphProperties = true;
            case "rPr" -> inRunProperties = true;
            case "r" -> bold = styles.bold(style);
            case "b" -> {
                if (inRunProperties && !inParagraphProperties) {
                    bold = WordXml.isOn(xml);
                }
            }
            case "pStyle" -> style = WordXml.attribute(xml, "val");
            case "numId" -> {
                list = WordXml.number(xml, "val", 0);
                hasList = true;
            }
            case "ilvl" -> level = WordXml.number(xml, "val", 0);
            case "lastRenderedPageBreak" -> page++;
            case "br", "cr" -> text.append("page".equals(WordXml.attribute(xml, "type")) ? "" : "\n");
            case "tab" -> {
                if (inParagraph && !inParagraphProperties) {
                    text.append('\t');
                }
            }
            case "noBreakHyphen" -> text.append('-');
            case "t" -> {
                // the reader stands on the end tag afterwards
                var piece = xml.getElementText();
                allBold &= bold || piece.isBlank();
                letters += piece.length();
                DocumentText.checkSize(lines.size(), letters);
                text.append(piece);
            }
            case "tbl" -> {
                tableDepth++;
                firstRow = true;
                if (tableDepth == 1) {
                    blank();
                }
            }
            case "tr" -> {
                if (tableDepth == 1) {
                    cells.clear();
                }
            }
            case "tc" -> {
                if (tableDepth == 1) {
                    cell.setLength(0);
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (hidden > 0) {
            hidden--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph();
            case "pPr" -> inParagraphProperties = false;
            case "rPr" -> inRunProperties = false;
            case "tc" -> {
                if (tableDepth == 1 && cells.size() < WIDEST) {
                    cells.add(cell.toString().strip());
                }
            }
            case "tr" -> {
                if (tableDepth == 1) {
                    endRow();
                }
            }
            case "tbl" -> {
                tableDepth--;
                if (tableDepth == 0) {
                    blank();
                }
            }
            default -> {}
        }
    }

    private void beginParagraph() {
        text.setLength(0);
        style = null;
        list = 0;
        level = 0;
        hasList = false;
        allBold = true;
        inParagraph = true;
    }

    private void endParagraph() {
        inParagraph = false;
        var content = text.toString().strip();
        text.setLength(0);
        if (tableDepth > 0) {
            var flat = content.replaceAll("[^\\S\n]+", " ").replaceAll(" ?\\n\\s*", "\n");
            cell.append(cell.isEmpty() || flat.isEmpty() ? "" : "\n").append(flat);
            return;
        }
        if (content.isEmpty()) {
            blank();
            return;
        }
        int heading = styles.heading(style);
        var label = label();
        if (!label.equals("-") || !lastIsBullet()) {
            blank();
        }
        var rows = content.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            var indent = label.isEmpty() ? 0 : level * 2;
            var before = i > 0 || label.isEmpty() ? "" : " ".repeat(indent) + label + " ";
            var after = styles.contents(style) && !rows[i].matches(".*\\t\\d+$") ? "\t0" : "";
            add(new TextLine(page, before + rows[i].strip() + after, heading, allBold, indent, false));
        }
    }

    private boolean lastIsBullet() {
        return !lines.isEmpty() && lines.getLast().text().strip().startsWith("- ");
    }

    private String label() {
        if (hasList) {
            return numbering.label(list, level);
        }
        var inherited = styles.listStyle(style);
        if (inherited == null || inherited.list() == null) {
            return "";
        }
        level = inherited.level() == null ? Math.max(0, styles.heading(style) - 1) : inherited.level();
        return numbering.label(inherited.list(), level);
    }

    /** A table of one column is only a frame around text; others become Markdown rows. */
    private void endRow() {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (cells.size() == 1) {
            for (var row : cells.getFirst().split("\n", -1)) {
                add(new TextLine(page, row, 0, false, 0, false));
            }
            blank();
            return;
        }
        var row = new StringBuilder("|");
        for (var c : cells) {
            row.append(' ').append(c.replace("|", "\\|").replace("\n", "<br>")).append(" |");
        }
        add(new TextLine(page, row.toString(), 0, false, 0, false));
        if (firstRow) {
            add(new TextLine(page, "|" + " --- |".repeat(cells.size()), 0, false, 0, false));
            firstRow = false;
        }
    }

    private void blank() {
        if (tableDepth <= 1 && !lines.isEmpty() && !lines.getLast().isBlank()) {
            lines.add(TextLine.blank(page));
        }
    }

    private void add(TextLine line) {
        lines.add(line);
        DocumentText.checkSize(lines.size(), letters);
    }
}

package dk.rammevaerk.documents.pdf;

import dk.rammevaerk.documents.UnreadableDocument;
import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.text.DocumentText;
import dk.rammevaerk.documents.text.HiddenText;
import dk.rammevaerk.documents.text.PlainText;
import dk.rammevaerk.documents.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** PDF by position: glyphs become rows, wide gaps become tabs, so that columns side by side stay told apart. */
public final class PdfText {
    public static final int MAX_PAGES = 300;

    /** What PDFBox may hold for streams; nothing goes to disk, where no guard has looked. */
    private static final long SCRATCH = 48L * 1024 * 1024;

    private PdfText() {}

    public static DocumentText read(byte[] content) {
        PdfStreams.check(content);
        try (var pdf =
                Loader.loadPDF(content, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(SCRATCH).streamCache)) {
            return read(pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(Reason.ENCRYPTED, "PDF", e);
        } catch (UnreadableDocument e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocument(Reason.DAMAGED, "PDF", e);
        }
    }

    private static DocumentText read(PDDocument pdf) throws IOException {
        int pages = pdf.getNumberOfPages();
        if (pages > MAX_PAGES) {
            throw new UnreadableDocument(Reason.TOO_LARGE, Texts.of("detail.pages", pages, MAX_PAGES));
        }
        if (pages == 0) {
            throw new UnreadableDocument(Reason.DAMAGED, "PDF");
        }
        var rows = new RowCollector();
        rows.setSortByPosition(true);
        rows.writeText(pdf, java.io.Writer.nullWriter());
        var lines = new PdfRows(rows.rows).lines();
        PlainText.requireLetters(lines, Reason.NO_TEXT, "PDF");
        HiddenText.checkPdf(pdf);
        return new DocumentText(lines);
    }

    /** Takes the glyphs row by row as PDFBox sorts them. */
    private static final class RowCollector extends PDFTextStripper {
        private final List<PdfRows.Row> rows = new ArrayList<>();
        private List<PdfRows.Glyph> current = new ArrayList<>();
        private long letters;

        @Override
        protected void writeString(String text, List<TextPosition> positions) {
            for (var p : positions) {
                var unicode = p.getUnicode();
                if (unicode == null) {
                    continue;
                }
                var glyph = new PdfRows.Glyph(
                        unicode, p.getXDirAdj(), p.getXDirAdj() + p.getWidthDirAdj(), p.getYDirAdj(), size(p), bold(p));
                if (!current.isEmpty() && Math.abs(current.getLast().y() - glyph.y()) > 0.6 * glyph.size()) {
                    endRow();
                }
                current.add(glyph);
            }
            letters += text.length();
            DocumentText.checkSize(rows.size(), letters);
        }

        @Override
        protected void writeLineSeparator() {
            endRow();
        }

        @Override
        protected void writePageEnd() {
            endRow();
        }

        private void endRow() {
            if (current.stream().anyMatch(g -> !g.text().isBlank())) {
                rows.add(new PdfRows.Row(getCurrentPageNo(), current));
            }
            current = new ArrayList<>();
        }

        private static float size(TextPosition p) {
            float size = p.getFontSizeInPt();
            return size > 1 && size < 200 ? size : Math.max(1, p.getHeightDir() * 1.4f);
        }

        private static boolean bold(TextPosition p) {
            var font = p.getFont();
            var name = font == null || font.getName() == null ? "" : font.getName();
            if (name.contains("Bold") || name.contains("bold") || name.contains("Black")) {
                return true;
            }
            var descriptor = font == null ? null : font.getFontDescriptor();
            return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        }
    }
}

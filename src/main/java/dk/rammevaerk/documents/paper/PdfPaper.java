package dk.rammevaerk.documents.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper as PDF that meets PDF/UA-1 (accessible) and PDF/A-3a (to be kept): fonts embedded, headings, tables and
 * pictures marked as what they are, bookmarks, contents with page numbers.
 */
public final class PdfPaper {
    private static final String TEMPLATE = "documents/paper.jte";
    private static final int AFTER_THE_FIRST = 2;
    static final String CSS = new String(Fonts.resource("paper.css"), StandardCharsets.UTF_8);

    private PdfPaper() {}

    /** The whole file; the same paper gives the same bytes. */
    public static byte[] of(Paper paper, Pictures pictures) {
        var pages = new PaperPages(paper, pictures, null, CSS);
        try (var document = open(pages)) {
            new Description(paper.title(), pages.subject(), paper.created(), paper.modified(), true).into(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The laid-out paper as an open document, still without its metadata. */
    static PDDocument open(Paper paper, Pictures pictures, PaperPages.Merged merged) {
        return open(new PaperPages(paper, pictures, merged, CSS));
    }

    /** Contents that run over the first page would leave the rest of theirs empty: then it is laid out once more. */
    private static PDDocument open(PaperPages pages) {
        var document = HtmlPages.open(TEMPLATE, pages);
        if (!pages.hasContents() || firstItemPage(document) <= AFTER_THE_FIRST) return document;
        try (document) {
            return HtmlPages.open(TEMPLATE, pages.runningOn());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number of the page that the first bookmark leads to. */
    private static int firstItemPage(PDDocument document) {
        try {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            return document.getPages().indexOf(first.findDestinationPage(document)) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

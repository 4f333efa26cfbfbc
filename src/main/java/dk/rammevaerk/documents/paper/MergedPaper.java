package dk.rammevaerk.documents.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * A paper and all its attachments as one PDF, with page numbers through the whole file. PDF files stand page by page,
 * pictures as a page, and everything else as a sheet that says where the file is. Pages made by others are seldom
 * accessible, so the file claims PDF/UA and PDF/A only when it holds none.
 */
public final class MergedPaper {
    private final Paper paper;
    private final Pictures pictures;
    private final List<AttachmentPart> parts;

    private MergedPaper(Paper paper, Pictures pictures, List<AttachmentPart> parts) {
        this.paper = paper;
        this.pictures = pictures;
        this.parts = parts;
    }

    /**
     * Writes the file. One attachment is open at a time, and what is put together lies in temporary files.
     *
     * @throws IOException when a file cannot be opened or the target not be written to; a damaged PDF is no such fault
     */
    public static void write(Paper paper, Pictures pictures, AttachedFiles files, OutputStream out) throws IOException {
        var parts = new ArrayList<AttachmentPart>();
        for (var attachment : paper.attachments()) parts.add(AttachmentPart.of(attachment, files));
        new MergedPaper(paper, pictures, parts).write(out);
    }

    private void write(OutputStream out) throws IOException {
        int own = ownPages();
        var first = new HashMap<UUID, Integer>();
        int pages = own;
        for (var part : parts) {
            first.put(part.attachment().id(), pages + 1);
            pages += part.pages();
        }
        try (var whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                var laidOut = HtmlPages.finished(PdfPaper.open(paper, pictures, new PaperPages.Merged(first, pages)))) {
            describe(laidOut);
            var merger = new PDFMergerUtility();
            merger.appendDocument(whole, laidOut);
            var stamp = new PageStamp(whole);
            for (var part : parts) append(part, whole, merger, stamp, pages);
            lead(whole, own, first);
            describe(whole);
            whole.save(out);
        }
    }

    private int ownPages() throws IOException {
        try (var trial = PdfPaper.open(paper, pictures, new PaperPages.Merged(Map.of(), 0))) {
            return trial.getNumberOfPages();
        }
    }

    private void append(AttachmentPart part, PDDocument whole, PDFMergerUtility merger, PageStamp stamp, int pages)
            throws IOException {
        var foot = paper.title() + " · " + Words.attachment(part.attachment());
        int before = whole.getNumberOfPages();
        try (var document = part.open(foot, before + 1, pages)) {
            document.getDocumentCatalog().setMetadata(null);
            merger.appendDocument(whole, document);
        }
        if (part.kind() != AttachmentPart.Kind.PDF) return;
        for (int i = before; i < whole.getNumberOfPages(); i++) {
            var right = Words.of("page") + " " + (i + 1) + " " + Words.of("pages") + " " + pages;
            stamp.put(whole.getPage(i), Fonts.stampable(foot), right);
        }
    }

    /** Turns links and bookmarks to attachments to their first pages. */
    private void lead(PDDocument whole, int own, Map<UUID, Integer> first) throws IOException {
        for (int i = 0; i < own; i++) {
            for (var annotation : whole.getPage(i).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                    var attachment = attachment(action.getURI());
                    if (attachment == null) continue;
                    link.setAction(null);
                    link.setDestination(top(whole, first, attachment));
                }
            }
        }
        var outline = whole.getDocumentCatalog().getDocumentOutline();
        if (outline != null) leadBookmarks(outline, whole, first);
    }

    private void leadBookmarks(PDOutlineNode node, PDDocument whole, Map<UUID, Integer> first) {
        for (var bookmark : node.children()) {
            var attachment = attachment(bookmark.getTitle());
            if (attachment != null) {
                bookmark.setTitle(Words.attachmentLine(attachment));
                bookmark.setDestination(top(whole, first, attachment));
            }
            leadBookmarks(bookmark, whole, first);
        }
    }

    private static PDPageFitWidthDestination top(
            PDDocument whole, Map<UUID, Integer> first, PaperAttachment attachment) {
        var destination = new PDPageFitWidthDestination();
        int page = first.getOrDefault(attachment.id(), 1);
        destination.setPage(whole.getPage(page - 1));
        destination.setTop((int) whole.getPage(page - 1).getCropBox().getUpperRightY());
        return destination;
    }

    /** The attachment that an address made for it names; null for any other. */
    private @Nullable PaperAttachment attachment(String address) {
        return paper.attachments().stream()
                .filter(one -> address.equals(PaperPages.ATTACHMENT_ADDRESS + one.id()))
                .findFirst()
                .orElse(null);
    }

    private void describe(PDDocument document) throws IOException {
        boolean own = parts.stream().noneMatch(part -> part.kind() == AttachmentPart.Kind.PDF);
        var words = Words.of(paper.kind()) + ", " + paper.dateLine();
        new Description(
                        paper.title() + ", " + Words.of("merged"),
                        Words.of(own ? "merged.own" : "merged.subject", words, parts.size()),
                        paper.created(),
                        paper.modified(),
                        own)
                .into(document);
    }
}

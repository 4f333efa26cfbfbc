package dk.rammevaerk.documents.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What an attachment becomes in a merged file.
 *
 * @param file null when it is missing
 * @param pages how many it takes
 */
record AttachmentPart(PaperAttachment attachment, @Nullable AttachedFile file, Kind kind, int pages) {
    enum Kind {
        PDF,
        PICTURE,
        /** A file that cannot become pages. */
        FILE,
        /** To this paper's readers. */
        CLOSED,
        MISSING,
        ENCRYPTED,
        DAMAGED
    }

    private static final int HEAD = 1024;
    /** Larger files are not read as pictures. */
    private static final int LARGEST_PICTURE = 50_000_000;

    /** Looks at a file; a PDF is put together once for trial, so that a damaged one shows before pages are counted. */
    static AttachmentPart of(PaperAttachment attachment, AttachedFiles files) throws IOException {
        if (attachment.isClosed()) return new AttachmentPart(attachment, null, Kind.CLOSED, 1);
        var file = files.find(attachment.id());
        if (file == null) return new AttachmentPart(attachment, null, Kind.MISSING, 1);
        if (isPdf(file)) return tried(attachment, file);
        return new AttachmentPart(attachment, file, picture(file) == null ? Kind.FILE : Kind.PICTURE, 1);
    }

    private static AttachmentPart tried(PaperAttachment attachment, AttachedFile file) {
        try (var document = ForeignPdf.open(file);
                var trial = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            new PDFMergerUtility().appendDocument(trial, document);
            return new AttachmentPart(attachment, file, Kind.PDF, document.getNumberOfPages());
        } catch (ForeignPdf.Locked e) {
            return new AttachmentPart(attachment, file, Kind.ENCRYPTED, 1);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a damaged PDF fails in any of these ways; the sheet in its place says so
            return new AttachmentPart(attachment, file, Kind.DAMAGED, 1);
        }
    }

    private static boolean isPdf(AttachedFile file) throws IOException {
        try (var in = file.content().open()) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
        }
    }

    private static @Nullable Picture picture(AttachedFile file) throws IOException {
        try (var in = file.content().open()) {
            var bytes = in.readNBytes(LARGEST_PICTURE);
            return bytes.length == LARGEST_PICTURE ? null : Picture.read(bytes);
        }
    }

    /** The pages, open; the caller closes them. */
    PDDocument open(String foot, int page, int all) throws IOException {
        if (file != null && kind == Kind.PDF) return ForeignPdf.open(file);
        var picture = file != null && kind == Kind.PICTURE ? picture(file) : null;
        var key = "sheet." + kind.name().toLowerCase(Locale.ROOT);
        return HtmlPages.finished(HtmlPages.open(
                "documents/sheet.jte",
                new AttachmentSheet(
                        Words.attachment(attachment),
                        picture == null ? Words.of(key) : "",
                        attachment.title(),
                        picture == null ? why(key) : "",
                        picture == null ? "" : picture.address(),
                        foot,
                        page,
                        all,
                        PdfPaper.CSS)));
    }

    private String why(String key) {
        if (attachment.isClosed()) return attachment.closedReason();
        return Words.of(key + ".why", file == null ? "" : Letters.clean(file.name()));
    }
}

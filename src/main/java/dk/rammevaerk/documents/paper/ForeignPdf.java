package dk.rammevaerk.documents.paper;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/**
 * A PDF somebody else made, opened so that its pages can stand in ours: scripts, forms' logic, embedded files and its own
 * bookmarks stay behind, links inside it still work.
 */
final class ForeignPdf {
    /** The file asks for a password, or forbids what we would do with it. */
    static final class Locked extends IOException {
        Locked() {
            super("The PDF is encrypted");
        }
    }

    private ForeignPdf() {}

    /**
     * @return the open document; the caller closes it
     * @throws Locked when the file is encrypted, even where it opens without a password
     * @throws IOException when it cannot be read or has no pages
     */
    static PDDocument open(AttachedFile file) throws IOException {
        PDDocument document;
        try (var in = file.content().open()) {
            document = Loader.loadPDF(
                    new RandomAccessReadBuffer(in.readAllBytes()), IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new Locked();
        }
        try {
            if (document.isEncrypted()) throw new Locked();
            if (document.getNumberOfPages() == 0) throw new IOException("A PDF without pages");
            strip(document);
            return document;
        } catch (IOException | RuntimeException e) {
            document.close();
            throw e;
        }
    }

    private static void strip(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) settle(document, annotation);
            page.getCOSObject().removeItem(COSName.AA);
        }
        var catalog = document.getDocumentCatalog().getCOSObject();
        for (var left : new COSName[] {
            COSName.OPEN_ACTION,
            COSName.AA,
            COSName.ACRO_FORM,
            COSName.OUTLINES,
            COSName.NAMES,
            COSName.DESTS,
            COSName.PAGE_LABELS,
            COSName.METADATA,
            COSName.THREADS,
            COSName.OUTPUT_INTENTS,
            COSName.getPDFName("AF"),
            COSName.getPDFName("Collection"),
            COSName.getPDFName("Perms")
        }) {
            catalog.removeItem(left);
        }
    }

    /** Turns a link to a name into one to the page, as two files may use the same name; removes other actions. */
    private static void settle(PDDocument document, PDAnnotation annotation) throws IOException {
        annotation.getCOSObject().removeItem(COSName.AA);
        if (!(annotation instanceof PDAnnotationLink link)) {
            annotation.getCOSObject().removeItem(COSName.A);
            return;
        }
        PDDestination target = link.getDestination();
        if (link.getAction() instanceof PDActionGoTo go) {
            target = go.getDestination();
        } else if (link.getAction() != null && !link.getAction().getSubType().equals("URI")) {
            link.setAction(null);
        }
        if (target instanceof PDNamedDestination named) {
            link.setAction(null);
            link.setDestination(document.getDocumentCatalog().findNamedDestinationPage(named));
        }
    }
}

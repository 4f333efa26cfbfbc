package dk.rammevaerk.documents.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files as people attach them. */
final class FilesFixture {
    private FilesFixture() {}

    static AttachedFile file(String name, byte[] bytes) {
        return new AttachedFile(name, () -> new ByteArrayInputStream(bytes));
    }

    static AttachedFile text(String name) {
        return file(name, "PK kun en fil".getBytes(StandardCharsets.UTF_8));
    }

    /** The three attachments of the fixture's agenda: a PDF of three pages, a workbook and a picture. */
    static AttachedFiles ordinary() {
        return Map.of(
                PaperFixture.NOTE, file("notat.pdf", pdf(3, false)),
                PaperFixture.SHEET, text("behov.xlsx"),
                PaperFixture.STATUS, file("status.png", PaperFixture.picture(900, 1200)))::get;
    }

    /** Pages that say "Fremmed side 1" and so on, the second one turned. */
    static byte[] pdf(int pages, boolean locked) {
        try (var document = new PDDocument()) {
            var font = new PDType1Font(FontName.HELVETICA);
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                if (i == 2) page.setRotation(90);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(font, 12);
                    content.newLineAtOffset(72, 720);
                    content.showText("Fremmed side " + i);
                    content.endText();
                }
            }
            if (locked) document.protect(new StandardProtectionPolicy("ejer", "laeser", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

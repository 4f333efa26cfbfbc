package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.text.DocumentText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableDocumentTests {
    private static UnreadableDocument refused(byte[] content) {
        var reader = ReadingFixture.reader(KnownNames.NONE);
        return catchThrowableOfType(UnreadableDocument.class, () -> reader.read("referat.docx", content));
    }

    private static void assertRefused(byte[] content, Reason reason) {
        var refused = refused(content);
        assertThat(refused).isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.getMessage()).isNotBlank().doesNotContain("{");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused(" \n\n ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertRefused(new byte[MinutesReader.MAX_BYTES + 1], Reason.TOO_LARGE);
        assertRefused("a\n".repeat(DocumentText.MAX_LINES + 1).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE);
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
            assertRefused(out.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void aTruncatedPdfIsRefused() throws IOException {
        var pdf = FileFormatsTests.pdf();
        assertRefused(Arrays.copyOf(pdf, 200), Reason.DAMAGED);
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            var image = LosslessFactory.createFromImage(pdf, new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(image, 10, 10);
            }
            pdf.save(out);
            assertRefused(out.toByteArray(), Reason.NO_TEXT);
        }
    }

    @Test
    void aPdfThatUnpacksWithoutEndIsRefused() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            var stream = new PDStream(pdf);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var spaces = new byte[1 << 20];
                Arrays.fill(spaces, (byte) ' ');
                for (int i = 0; i < 40; i++) {
                    content.write(spaces);
                }
            }
            page.setContents(stream);
            pdf.save(out);
            assertRefused(out.toByteArray(), Reason.TOO_LARGE_UNPACKED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.bin"})
    void aZipBombIsRefused(String entry) throws IOException {
        assertRefused(bomb(entry), Reason.TOO_LARGE_UNPACKED);
    }

    private static byte[] bomb(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            if (!entry.equals("word/document.xml")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write("<w:document xmlns:w='w'/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(entry));
            var zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aWordFileThatDeclaresEntitiesIsRefused() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<!DOCTYPE d [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><d><p><t>&a;</t></p></d>"
                    .getBytes(StandardCharsets.UTF_8));
        }
        assertRefused(out.toByteArray(), Reason.DAMAGED);
    }

    @Test
    void aTruncatedWordFileIsRefused() throws IOException {
        var word = FileFormatsTests.word();
        assertRefused(Arrays.copyOf(word, 300), Reason.DAMAGED);
    }

    @Test
    void aLockedWordFileIsRefused() throws IOException {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            container.writeFilesystem(out);
            assertRefused(out.toByteArray(), Reason.ENCRYPTED);
        }
    }

    @Test
    void anotherTypeUnderAFalseNameIsNamed() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.createSheet("a").createRow(0).createCell(0).setCellValue("b");
            book.write(out);
            assertRefused(out.toByteArray(), Reason.WRONG_TYPE);
            assertThat(refused(out.toByteArray()).getMessage()).contains("Excel");
        }
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                        .getMessage())
                .contains("billede");
        assertThat(refused("<!DOCTYPE html><html><p>Referat</p></html>".getBytes(StandardCharsets.UTF_8))
                        .getMessage())
                .contains("webside");
        assertThat(refused(new byte[] {1, 2, 3, 0, 5, 6, 7, 8}).reason()).isEqualTo(Reason.WRONG_TYPE);
    }
}

package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rammevaerk.documents.UnreadableDocument.Reason;
import dk.rammevaerk.documents.pdf.PdfText;
import dk.rammevaerk.documents.text.HiddenText;
import dk.rammevaerk.documents.word.WordText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenTextTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "word/header1.xml, '<w:hdr><w:p><w:r><w:t>010124-</w:t></w:r><w:r><w:t>1234</w:t></w:r></w:p></w:hdr>'",
        "word/comments.xml, '<w:comments><w:p><w:r><w:t>Ring til 010124 1234</w:t></w:r></w:p></w:comments>'",
        "docProps/core.xml, '<cp:p><dc:title>010124-1234</dc:title></cp:p>'"
    })
    void aNumberBesideTheTextOfAWordFileHandsItBack(String part, String content) throws IOException {
        var word = withPart(part, content);
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> WordText.read(word))
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(Reason.HIDDEN_NUMBER));
    }

    /** The title of the template is a property of the file, too. */
    @Test
    void aFileThatHidesANumberIsKnownForWhatItIs() {
        var file = UploadedFile.of(ItemTemplate.write("010203-1234")).orElseThrow();
        assertThat(file.mediaType()).isEqualTo(UploadedFile.WORD);
        assertThat(file.hidesNumber()).isTrue();
        assertThat(file.text()).isEmpty();
        assertThat(UploadedFile.of(ItemTemplate.write("DASSOS")).orElseThrow().hidesNumber())
                .isFalse();
    }

    @Test
    void deletedTextIsLookedAtToo() {
        var xml =
                "<w:p><w:del><w:r><w:delText>010124</w:delText></w:r><w:r><w:delText xml:space=\"preserve\">-1234</w:delText></w:r></w:del></w:p>";
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> HiddenText.checkWord("word/document.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void wordsAndDatesBesideTheTextDoNoHarm() throws IOException {
        var word = withPart(
                "word/header1.xml",
                "<w:hdr><w:p><w:r><w:t>Referat 23.11.20, tlf. 87 28 28 28</w:t></w:r></w:p></w:hdr>");
        assertThatCode(() -> WordText.read(word)).doesNotThrowAnyException();
    }

    @Test
    void aNumberInANoteOfAPdfHandsItBack() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(FileFormatsTests.pdf())) {
            var note = new PDAnnotationText();
            note.setContents("Borger 010124-1234");
            pdf.getPage(0).getAnnotations().add(note);
            pdf.save(out);
        }
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> PdfText.read(out.toByteArray()))
                .satisfies(fault -> assertThat(fault.reason()).isEqualTo(Reason.HIDDEN_NUMBER));
    }

    private static byte[] withPart(String part, String content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(FileFormatsTests.word()));
                var to = new ZipOutputStream(out)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (entry.getName().equals(part)) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}

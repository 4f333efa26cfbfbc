package dk.rammevaerk.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The template goes out and comes back filled; other documents are taken for what they are. */
class ItemDocumentTests {
    @Test
    void aFilledTemplateSaysWhatWasWrittenUnderItsHeadings() throws IOException {
        var read = ItemDocument.read("svar.docx", filled(word -> {
            below(word, "Titel", "Kapacitet på botilbud");
            below(word, "Bilag", "Notat om kapacitet");
            below(word, "Sagsfremstilling", "Der er 41 af 318 * bosteder.");
            below(
                    word,
                    "Indstilling",
                    "At DASSOS:",
                    "- Drøfter og godkender planen",
                    "at orienteringen tages til efterretning");
        }));
        assertThat(read.title()).isEqualTo("Kapacitet på botilbud");
        assertThat(read.recommendations())
                .containsExactly("Drøfter og godkender planen", "orienteringen tages til efterretning");
        assertThat(read.caseStatement()).isEqualTo("Der er 41 af 318 \\* bosteder.");
        assertThat(read.attachments()).containsExactly("Notat om kapacitet");
        assertThat(read.remarks()).singleElement().asString().contains("Notat om kapacitet");
    }

    @Test
    void anUntouchedTemplateHoldsNothingAndSaysWhatIsMissing() {
        var read = ItemDocument.read("tom.docx", ItemTemplate.write("KD-Net"));
        assertThat(read.title()).isEmpty();
        assertThat(read.recommendations()).isEmpty();
        assertThat(read.caseStatement()).isEmpty();
        assertThat(read.attachments()).isEmpty();
        assertThat(read.remarks()).hasSize(3).allMatch(remark -> !remark.contains("før den første"));
    }

    @Test
    void whatStandsBeforeTheHeadingsIsToldAndNotGuessedAt() throws IOException {
        var read = ItemDocument.read("svar.docx", filled(word -> {
            var first = word.insertNewParagraph(
                    word.getParagraphs().getFirst().getCTP().newCursor());
            first.createRun().setText("Kære sekretariat");
            below(word, "Titel", "En titel");
        }));
        assertThat(read.title()).isEqualTo("En titel");
        assertThat(read.remarks()).anyMatch(remark -> remark.contains("Kære sekretariat"));
    }

    @Test
    void anotherWordDocumentIsACaseStatementUnderItsFirstHeading() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(ItemTemplate.write("DASSOS")))) {
            while (!word.getBodyElements().isEmpty()) word.removeBodyElement(0);
            heading(word, "Notat om botilbud", 1);
            word.createParagraph().createRun().setText("Der er for få pladser.");
            heading(word, "Det videre arbejde", 2);
            word.createParagraph().createRun().setText("# Vi ser på det.");
            var read = ItemDocument.read("notat.docx", bytes(word));
            assertThat(read.title()).isEqualTo("Notat om botilbud");
            assertThat(read.recommendations()).isEmpty();
            assertThat(read.caseStatement())
                    .isEqualTo("Der er for få pladser.\n\n### Det videre arbejde\n\n\\# Vi ser på det.");
            assertThat(read.remarks()).anyMatch(remark -> remark.contains("første overskrift"));
        }
    }

    private static void heading(XWPFDocument word, String text, int level) {
        var paragraph = word.createParagraph();
        paragraph.setStyle("Overskrift" + level);
        paragraph.createRun().setText(text);
    }

    @Test
    void aDocumentWithoutHeadingsAsksForATitle() throws IOException {
        try (var word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("Bare en tekst uden noget over sig.");
            var read = ItemDocument.read("Botilbud i øst.docx", bytes(word));
            assertThat(read.title()).isEqualTo("Botilbud i øst");
            assertThat(read.remarks()).anyMatch(remark -> remark.contains("filens navn"));
        }
    }

    @Test
    void whatIsNoWordDocumentIsRefused() {
        assertThat(ItemDocument.isWord("tekst".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> ItemDocument.read("x.docx", "tekst".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void attachedFilesAreKnownByTheirBytes() {
        assertThat(UploadedFile.of(ItemTemplate.write("KKR"))).hasValueSatisfying(file -> {
            assertThat(file.mediaType()).isEqualTo(UploadedFile.WORD);
            assertThat(file.text()).contains("Sagsfremstilling");
        });
        assertThat(UploadedFile.of("<html><script>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    private interface Filling {
        void of(XWPFDocument word);
    }

    private static byte[] filled(Filling filling) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(ItemTemplate.write("DASSOS")))) {
            filling.of(word);
            return bytes(word);
        }
    }

    private static void below(XWPFDocument word, String heading, String... texts) {
        var paragraphs = word.getParagraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).getText().equals(heading)) continue;
            var empty = paragraphs.get(i + 2);
            for (var text : List.of(texts)) {
                word.insertNewParagraph(empty.getCTP().newCursor()).createRun().setText(text);
            }
            return;
        }
        throw new AssertionError("No heading " + heading);
    }

    private static byte[] bytes(XWPFDocument word) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            word.write(out);
            return out.toByteArray();
        }
    }
}

package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.documents.KnownNames;
import dk.rammevaerk.documents.MinutesReader;
import dk.rammevaerk.documents.ReadAttachment;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.RestoredText;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordPaperTests {
    final byte[] agenda = WordPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES);

    @Test
    void ourOwnReaderReadsTheSameItems() {
        var read = new MinutesReader(
                        lines -> new RestoredText(lines, List.of()),
                        new KnownNames(List.of(), List.of(), List.of("DASSOS")))
                .read("agenda.docx", agenda)
                .minutes();
        var written = PaperFixture.agenda();
        assertThat(read.items())
                .extracting(ReadItem::title)
                .isEqualTo(written.items().stream().map(PaperItem::title).toList());
        assertThat(read.items())
                .extracting(ReadItem::number)
                .isEqualTo(written.items().stream().map(PaperItem::number).toList());
        assertThat(read.items())
                .extracting(ReadItem::recommendations)
                .isEqualTo(
                        written.items().stream().map(PaperItem::recommendations).toList());
        assertThat(read.items().get(1).attachments())
                .containsExactly(
                        new ReadAttachment("2a", "Notat om handlingsplanen (Eftersendes)"),
                        new ReadAttachment("3", "Regneark med behov"));
        assertThat(read.items().get(2).caseStatement()).contains("| Norddjurs | 12 | 15 | 80 |");
        assertThat(read.forum()).isEqualTo("DASSOS");
        assertThat(read.place()).startsWith("Viborg Rådhus");
        assertThat(read.participants()).hasSize(written.participants().size());
        assertThat(read.apologies()).hasSize(2);
    }

    @Test
    void headingsListsTablesAndPicturesAreWhatTheySeem() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(agenda))) {
            var styles = word.getStyles();
            var heading = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().startsWith("1.3 Faste læger"))
                    .filter(paragraph -> !paragraph.getStyle().startsWith("TOC"))
                    .findFirst()
                    .orElseThrow();
            assertThat(styles.getStyle(heading.getStyle()).getName()).isEqualTo("heading 2");
            assertThat(word.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getTables().getFirst().getRow(1).isRepeatHeader()).isFalse();
            var third = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("Forslag til fordeling"))
                    .findFirst()
                    .orElseThrow();
            assertThat(third.getNumFmt()).isEqualTo("decimal");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getDocument().xmlText()).contains("descr=\"Søjler: behovet stiger fra 41 til 58");
            assertThat(word.getStyle().xmlText()).contains("w:lang w:val=\"da-DK\"");
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("DASSOS 18. maj 2026");
            assertThat(word.getFooterList().getFirst().getText())
                    .contains("DASSOS 18. maj 2026 · Dagsorden, version 1");
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(WordPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES)).isEqualTo(agenda);
    }
}

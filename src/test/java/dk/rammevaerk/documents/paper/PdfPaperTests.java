package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfPaperTests {
    static final List<Paper> EVERY_KIND = PaperFixture.everyKind();

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void everyKindMeetsPdfUaAndPdfA(Paper paper) throws Exception {
        assertThat(Conformance.faults(PdfPaper.of(paper, PaperFixture.PICTURES)))
                .isEmpty();
    }

    @Test
    void languageTitleAndSubjectAreStated() throws Exception {
        try (var pdf = Loader.loadPDF(PdfPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("DASSOS 18. maj 2026");
            assertThat(pdf.getDocumentInformation().getSubject())
                    .isEqualTo("Dagsorden, Mandag den 18. maj 2026 kl. 13.00–15.00");
        }
    }

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void everyKindIsInDanishWithItsFontsAndItsStructure(Paper paper) throws Exception {
        try (var pdf = Loader.loadPDF(PdfPaper.of(paper, PaperFixture.PICTURES))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            PdfStructure.assertFontsAreInside(pdf);
            var structure = PdfStructure.of(pdf);
            structure.assertHeadingsFollowOneAnother();
            structure.assertHeadersSayWhatTheyHead(20);
        }
    }

    @Test
    void everyCutOfTheFontsIsInTheFile() throws Exception {
        try (var pdf =
                Loader.loadPDF(PdfPaper.of(PaperFixture.saying("Sol \u2600 og *kursiv* og **fed**"), Pictures.NONE))) {
            assertThat(PdfStructure.assertFontsAreInside(pdf))
                    .contains("IBMPlexSans", "IBMPlexSans-Italic", "IBMPlexSans-SmBld", "DejaVuSans");
        }
    }

    @Test
    void bookmarksAndContentsLeadToTheItems() throws Exception {
        var bytes = PdfPaper.of(PaperFixture.agenda(), PaperFixture.PICTURES);
        try (var pdf = Loader.loadPDF(bytes)) {
            var sections = pdf.getDocumentCatalog().getDocumentOutline().children();
            var titles = new ArrayList<String>();
            for (var section : sections) {
                titles.add(section.getTitle());
                for (var item : section.children()) {
                    int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
                    titles.add(item.getTitle());
                    assertThat(PdfText.of(bytes))
                            .contains(item.getTitle().substring(4, 14))
                            .contains("" + page);
                }
            }
            assertThat(titles)
                    .contains("1 Beslutningspunkter", "1.1 Rammeaftale 2027-28: status på den politiske drøftelse");
            assertThat(pdf.getPage(0).getAnnotations())
                    .as("a link for each of 11 lines, and one more where a line runs over")
                    .hasSize(12);
        }
    }

    @Test
    void aClosedItemShowsItsReasonOnly() throws Exception {
        var text = PdfText.of(PdfPaper.of(PaperFixture.publicMinutes(), PaperFixture.PICTURES));
        assertThat(text).contains("Lukket punkt", "Punktet handler om enkelte borgeres forhold.");
        assertThat(text).doesNotContain("Forløbet i en enkelt sag");
    }

    @Test
    void aClosedItemCanCarryNothingElse() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaperItem(
                        "a", "1", "Titel", "", "", "", List.of(), "", "", List.of(), "", List.of(), "Lukket"));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(PdfPaper.of(PaperFixture.excerpt(), PaperFixture.PICTURES))
                .isEqualTo(PdfPaper.of(PaperFixture.excerpt(), PaperFixture.PICTURES));
    }
}

package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MergedPaperTests {
    static byte[] merged(AttachedFiles files) throws IOException {
        var out = new ByteArrayOutputStream();
        MergedPaper.write(PaperFixture.agenda(), PaperFixture.PICTURES, files, out);
        return out.toByteArray();
    }

    @Test
    void everyAttachmentStandsOnceAndPagesAreCountedThrough() throws IOException {
        var bytes = merged(FilesFixture.ordinary());
        try (var pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            for (int i = 1; i <= pages; i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                assertThat(stripper.getText(pdf).replace('\u00A0', ' ')).contains("Side " + i + " af " + pages);
            }
        }
        assertThat(PdfText.of(bytes))
                .containsOnlyOnce("Fremmed side 1")
                .containsOnlyOnce("Fremmed side 3")
                .contains("Bilag\u00A03 følger som fil", "behov.xlsx");
    }

    @Test
    void bookmarksAndLinksLeadToTheAttachmentsFirstPage() throws IOException {
        try (var pdf = Loader.loadPDF(merged(FilesFixture.ordinary()))) {
            int first = pdf.getNumberOfPages() - 4;
            var item = pdf.getDocumentCatalog()
                    .getDocumentOutline()
                    .children()
                    .iterator()
                    .next();
            var titles = new ArrayList<String>();
            for (var each : item.children()) {
                for (var attachment : each.children()) {
                    titles.add(attachment.getTitle() + " s. "
                            + (pdf.getPages().indexOf(attachment.findDestinationPage(pdf)) + 1));
                }
            }
            assertThat(titles)
                    .containsExactly(
                            "Bilag\u00A02a. Notat om handlingsplanen s. " + first,
                            "Bilag\u00A03. Regneark med behov s. " + (first + 3),
                            "Bilag\u00A04. Status for faste læger pr. kommune s. " + (first + 4));
            int leads = 0;
            for (var page : pdf.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    var link = (PDAnnotationLink) annotation;
                    assertThat(String.valueOf(link.getCOSObject())).doesNotContain("bilag.invalid");
                    if (link.getDestination() instanceof PDPageDestination to && to.retrievePageNumber() >= first - 1) {
                        leads++;
                    }
                }
            }
            assertThat(leads)
                    .as("in contents, in lists of attachments and in the text")
                    .isEqualTo(7);
        }
    }

    @Test
    void aFileOfOurOwnPagesMeetsTheStandardsItClaims() throws Exception {
        var bytes = merged(id -> FilesFixture.text("behov.xlsx"));
        assertThat(Conformance.faults(bytes)).isEmpty();
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
            PdfStructure.assertFontsAreInside(pdf);
            PdfStructure.of(pdf).assertHeadersSayWhatTheyHead(20);
        }
    }

    @Test
    void thePaperInItSaysEveryWordOfItsSource() throws IOException {
        var text = PdfText.withoutFeet(merged(FilesFixture.ordinary()));
        assertThat(PaperSource.missing(PaperFixture.agenda(), text)).isEmpty();
    }

    @Test
    void aFileWithForeignPagesClaimsNothing() throws IOException {
        try (var pdf = Loader.loadPDF(merged(FilesFixture.ordinary()))) {
            var xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContain("pdfuaid", "pdfaid").contains("ikke gjort tilgængelige");
        }
    }

    @Test
    void lockedDamagedAndMissingFilesBecomeSheetsThatSaySo() throws IOException {
        var whole = FilesFixture.pdf(3, false);
        AttachedFiles files = Map.of(
                PaperFixture.NOTE, FilesFixture.file("laast.pdf", FilesFixture.pdf(2, true)),
                PaperFixture.SHEET, FilesFixture.file("halv.pdf", Arrays.copyOf(whole, 60)))::get;
        assertThat(PdfText.of(merged(files)))
                .contains("Bilag\u00A02a er låst", "Bilag\u00A03 kan ikke læses", "Bilag\u00A04 mangler");
    }
}

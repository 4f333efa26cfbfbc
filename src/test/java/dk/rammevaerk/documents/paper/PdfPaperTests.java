package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfPaperTests {
    static final List<Paper> EVERY_KIND = List.of(
            PaperFixture.agenda(),
            PaperFixture.minutes(),
            PaperFixture.publicMinutes(),
            PaperFixture.excerpt(),
            PaperFixture.extraordinary());

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void everyKindMeetsPdfUaAndPdfA(Paper paper) throws Exception {
        assertThat(Conformance.faults(PdfPaper.of(paper, PaperFixture.PICTURES)))
                .isEmpty();
    }

    @Test
    void theTextIsTheSourcesNothingLostNothingDoubled() throws Exception {
        var paper = PaperFixture.excerpt();
        var item = paper.items().getFirst();
        var source = new ArrayList<>(List.of(
                "Uddrag af referat", paper.forum(), paper.dateLine(), "Sted", paper.place(), "Deltagere", "Afbud"));
        Stream.concat(paper.participants().stream(), paper.apologies().stream())
                .forEach(person -> source.addAll(List.of(person.nameAndRole(), person.organisation())));
        source.addAll(List.of(item.number(), item.title(), "Ved", item.presenters()));
        source.addAll(List.of("Indstilling", item.recommendationIntro(), String.join(" ", item.recommendations())));
        source.addAll(List.of("Sagsfremstilling", plain(item.caseStatement())));
        source.addAll(
                List.of("Bilag", "Bilag 4. " + item.attachments().getFirst().title()));
        source.addAll(List.of("Referat", item.minutes()));

        var text = PdfText.withoutFeet(PdfPaper.of(paper, PaperFixture.PICTURES));

        assertThat(PdfText.words(text)).containsExactlyInAnyOrderElementsOf(PdfText.words(String.join(" ", source)));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("(?m)^\\| ---.*$", "")
                .replaceAll("\\]\\([^)]*\\)", "")
                .replaceAll("(?m)^#+ ", "")
                .replaceAll("[|*\\[]", " ");
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

    @Test
    void everyFontIsInTheFile() throws Exception {
        try (var pdf =
                Loader.loadPDF(PdfPaper.of(PaperFixture.saying("Sol \u2600 og *kursiv* og **fed**"), Pictures.NONE))) {
            var names = new ArrayList<String>();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    names.add(font.getName().replaceFirst("^[A-Z]+\\+", ""));
                }
            }
            assertThat(names).contains("IBMPlexSans", "IBMPlexSans-Italic", "IBMPlexSans-SmBld", "DejaVuSans");
        }
    }

    @Test
    void headingsFollowOneAnotherAndHeadersOfTablesSayWhatTheyHead() throws Exception {
        try (var pdf = Loader.loadPDF(PdfPaper.of(PaperFixture.minutes(), PaperFixture.PICTURES))) {
            var elements = new ArrayList<PDStructureElement>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
            int last = 0;
            for (var element : elements) {
                if (!element.getStructureType().matches("H[1-6]")) continue;
                int level = element.getStructureType().charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(last + 1);
                last = level;
            }
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("H1"))
                    .hasSize(1);
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("TH"))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(header -> assertThat(scope(header)).isIn("Row", "Column"));
        }
    }

    private static String scope(PDStructureElement header) {
        return ((COSDictionary) header.getCOSObject().getDictionaryObject(COSName.A)).getNameAsString("Scope");
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
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

package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages are filled: contents of any length leave none nearly empty, and what belongs together stands together. */
class PageBreakTests {
    private static final int FEW_LINES = 8;

    @ParameterizedTest
    @ValueSource(ints = {2, 8, 12, 13, 14, 16, 20, 30, 40, 60})
    void contentsOfAnyLengthLeaveNoPageNearlyEmpty(int items) throws IOException {
        var pages = pages(PdfPaper.of(agenda(items, 3), Pictures.NONE));
        for (int i = 0; i < pages.size() - 1; i++) {
            assertThat(pages.get(i)).as("page " + (i + 1)).hasSizeGreaterThan(FEW_LINES);
        }
        assertThat(String.join(" ", pages.getFirst())).doesNotContain("Indstilling");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void noHeadingStandsAtAPagesFootAndFewActsStandTogether(int lines) throws IOException {
        var pages = pages(PdfPaper.of(agenda(9, lines), Pictures.NONE));
        for (var page : pages.subList(1, pages.size())) {
            assertThat(page.getLast()).doesNotMatch("Indstilling.*|Sagsfremstilling|Bilag|\\d\\.\\d .*|Ved direktør.*");
            assertThat(page.getFirst()).doesNotContain("Godkender planen", "Ved direktør");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTableFillsItsPageBeforeItGoesOn(int lines) throws IOException {
        var rows = IntStream.rangeClosed(1, 60).mapToObj(i -> "| Række " + i + " | " + i + " |\n");
        var text = "Tekst.\n\n".repeat(lines) + "| Navn | Antal |\n| --- | --- |\n" + String.join("", rows.toList());
        var pages = pages(PdfPaper.of(PaperFixture.saying(text), Pictures.NONE));
        assertThat(pages.get(1)).as("a whole page of rows").hasSizeGreaterThan(30);
    }

    /** With 21 participants, and this many lines of case statement under each item. */
    private static Paper agenda(int items, int lines) {
        var all = new ArrayList<PaperItem>();
        for (int i = 1; i <= items; i++) all.add(item(i, lines));
        var sections = List.of(
                new PaperSection("1", "Beslutningspunkter", all), new PaperSection("2", "Eventuelt", List.of()));
        return PaperFixture.paper(PaperKind.AGENDA, "Dagsorden, version 1", sections);
    }

    private static PaperItem item(int i, int lines) {
        return new PaperItem(
                "punkt-" + i,
                "1." + i,
                "Status på kommunernes aftaler",
                "",
                "direktør, Struer Kommune",
                "At DASSOS:",
                List.of("Drøfter status", "Godkender planen"),
                "",
                "Arbejdet følger planen.\n\n".repeat(lines),
                List.of(new PaperAttachment(new UUID(0, i), "" + i, "Notat", "")),
                "",
                List.of(),
                "");
    }

    /** The lines of each page, without its foot. */
    private static List<List<String>> pages(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<List<String>>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(pdf)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.matches(".*Side \\d+.af.\\d+"))
                        .toList());
            }
            return pages;
        }
    }
}

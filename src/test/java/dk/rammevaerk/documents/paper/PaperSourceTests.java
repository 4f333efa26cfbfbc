package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A reader can select and search every word of every kind of paper, once. */
class PaperSourceTests {
    static final List<Paper> EVERY_KIND = PaperFixture.everyKind();

    /** Stands again where its table goes on on the next page. */
    private static final List<String> HEAD = List.of("Kommune", "Aftaler", "Bosteder", "Andel,", "%");

    @ParameterizedTest
    @FieldSource("EVERY_KIND")
    void theTextIsTheSourcesNothingLostNothingDoubled(Paper paper) throws Exception {
        var text = PdfText.withoutFeet(PdfPaper.of(paper, PaperFixture.PICTURES));

        assertThat(PaperSource.missing(paper, text)).isEmpty();
        assertThat(PaperSource.added(paper, text))
                .filteredOn(word -> !HEAD.contains(word))
                .allMatch(word -> word.matches("\\d+"), "is a page number")
                .hasSize(linesWithPageNumbers(paper));
    }

    private static int linesWithPageNumbers(Paper paper) {
        if (paper.items().size() < 2) return 0;
        long empty = paper.sections().stream()
                .filter(section -> section.items().isEmpty())
                .count();
        return paper.items().size() + (int) empty;
    }
}

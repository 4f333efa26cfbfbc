package dk.rammevaerk.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Texts that break documents elsewhere: both files are made, the PDF meets its standards, and the words are there. */
class HostilePaperTests {
    static final String ROWS = "| Kommune | Antal |\n| --- | --- |\n"
            + IntStream.range(0, 60)
                    .mapToObj(i -> "| Række" + i + " | " + i + " |\n")
                    .collect(Collectors.joining());
    static final String WIDE =
            "|" + " Kolonne |".repeat(14) + "\n|" + " --- |".repeat(14) + "\n|" + " socialpsykiatrisk |".repeat(14);

    /** A text, and what must be found of it in the PDF. */
    static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("Ord".repeat(300), "OrdOrd"),
            Map.entry("<script>alert(1)</script>\n\n<b onclick=x>fed</b>", "<script>alert(1)</script>"),
            Map.entry("Familie \uD83D\uDC68\u200D\uD83D\uDC69 og \uD83D\uDE00 og \uD83E\uDDD1", "[U+1F9D1]"),
            Map.entry("Ukendt \u4E2D\u6587 skrift", "[U+4E2D]"),
            Map.entry("שלום עולם og العربية", "og"),
            Map.entry("A\u030Alborg og \u0000\u0001\u000B styretegn &#8; &#x202E; slut", "slut"),
            Map.entry(ROWS, "Række59"),
            Map.entry(WIDE, "Kolo"),
            Map.entry("- a\n  - b\n    - c\n      - d\n        - e\n          1. f\n             - nederst", "nederst"),
            Map.entry("# En\n\n###### Seks\n\n## To\n\nTekst", "Seks"),
            Map.entry("| a |\n| --- |", "a"),
            Map.entry("![](/billeder/findes-ikke) og ![x](https://example.org/x.png) slut", "slut"),
            Map.entry("[farlig](javascript:alert(1)) [væk](#findes-ikke) [hjemme](#bilag-x)", "farlig"),
            Map.entry("> citat\n>\n> - punkt\n\n```\nkode <&>\n```\n\n---\n\nslut", "kode <&>"),
            Map.entry("", "Prøve"));

    @ParameterizedTest
    @FieldSource("TEXTS")
    void isSetWithoutLoss(Map.Entry<String, String> text) throws Exception {
        var paper = PaperFixture.saying(text.getKey());
        var pdf = PdfPaper.of(paper, Pictures.NONE);
        assertThat(Conformance.faults(pdf)).isEmpty();
        assertThat(PdfText.of(pdf)).contains(text.getValue()).doesNotContain("#");
        try (var word = new XWPFDocument(new ByteArrayInputStream(WordPaper.of(paper, Pictures.NONE)))) {
            assertThat(word.getBodyElements()).isNotEmpty();
        }
    }
}

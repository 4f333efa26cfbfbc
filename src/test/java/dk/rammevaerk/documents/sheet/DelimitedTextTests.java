package dk.rammevaerk.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedTextTests {
    private static List<TableRow> read(String text) {
        return DelimitedText.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rowsHaveTheLineOnWhichTheyBegin() {
        assertThat(read("kommune;tal\n\n\"Aalborg\nKommune\";5\nSkive;\"7\"\n"))
                .containsExactly(
                        new TableRow(1, List.of("kommune", "tal")),
                        new TableRow(3, List.of("Aalborg\nKommune", "5")),
                        new TableRow(5, List.of("Skive", "7")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            Aalborg;1\\n"Skive;2\\nViborg;3\\n       | 3 | true
            Aalborg;1\\n"a\\nb";"\\nViborg;3\\n       | 4 | true
            Aalborg;1\\nSkive;"2"0\\nViborg;3\\n      | 3 | false
            """)
    void aTextWhoseQuotesDoNotPartItsCellsIsRefused(String rows, int line, boolean isOpen) {
        var broken = catchThrowableOfType(
                BrokenText.class, () -> read("kommune;tal\n" + rows.replace("\\n", "\n") + "x;y\n".repeat(3)));
        assertThat(broken).isNotNull();
        assertThat(broken.line()).isEqualTo(line);
        assertThat(broken.isOpen()).isEqualTo(isOpen);
    }

    @Test
    void aQuoteThatOpensBeforeFarTooLongACellIsOpen() {
        assertThat(catchThrowableOfType(
                        BrokenText.class, () -> read("kommune;tal\n\"Skive;2\n" + "x;y\n".repeat(600_000))))
                .isNotNull()
                .matches(BrokenText::isOpen);
    }
}

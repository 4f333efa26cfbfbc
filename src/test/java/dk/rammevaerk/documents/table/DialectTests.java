package dk.rammevaerk.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DialectTests {
    private static final List<String> HEADINGS = List.of("reference", "køberkommune", "fra", "til", "pris_pr_døgn");
    private static final List<List<String>> ROWS = List.of(
            List.of("A-1", "Ærø Kommune", "2022-01-01", "", "1.976,00"),
            List.of("A;2, \"to\"\tto", "Sønderborg", "18-05-2022", "2022-12-31", "975,50"),
            List.of("", "på to\nlinjer", "2022-01-01", "", ""));

    static Stream<Dialect> dialects() {
        return Dialect.all().stream();
    }

    private static List<List<String>> with(List<String> headings, List<List<String>> rows) {
        return Stream.concat(Stream.of(headings), rows.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whateverTheDialectTheSameIsRead(Dialect dialect) throws PersonNumberFound {
        var read = ReadTable.of(dialect.write(with(HEADINGS, ROWS)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void headingsStandInAnyOrderAndCaseBelowBlankRows(Dialect dialect) throws PersonNumberFound {
        var order = List.of(4, 2, 0, 3, 1);
        var headings = order.stream()
                .map(i -> " " + HEADINGS.get(i).toUpperCase(Locale.ROOT) + "\u00A0")
                .toList();
        var rows =
                ROWS.stream().map(row -> order.stream().map(row::get).toList()).toList();
        var blank = Collections.nCopies(5, " ");
        var read = ReadTable.of(dialect.write(with(List.of(""), with(blank, with(headings, with(blank, rows))))));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatWasWrittenIsReadBack(Dialect dialect) throws PersonNumberFound {
        var random =
                new Random(dialect.toString().replaceAll("Charset@\\w+", "").hashCode());
        for (int i = 0; i < 40; i++) {
            var rows = Stream.generate(() -> RandomTexts.row(random, HEADINGS.size()))
                    .limit(1 + random.nextInt(5))
                    .toList();
            var read = ReadTable.of(dialect.write(with(HEADINGS, rows)));
            assertThat(read.faults()).isEmpty();
            assertThat(read.rows()).isEqualTo(rows);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            reference;køberkommune;fra;til;pris,pr,døgn,og,meget,mere | ;
            a,b,c,d,e,f;reference;køberkommune;fra;til;x              | ;
            reference,køberkommune,fra,til,pris_pr_døgn;ekstra;kolonne | ,
            "a;b;c;d;e;f;g",reference,køberkommune,fra,til             | ,
            """)
    void theSeparatorIsTheOneThatMakesKnownHeadings(String headings, char separator) throws PersonNumberFound {
        var row = String.valueOf(separator).repeat(headings.split(String.valueOf(separator)).length - 1);
        assertThat(ReadTable.of(headings + "\n" + "x" + row + "\n").faults()).isEmpty();
    }

    @Test
    void aLetterOfWindowsLateInTheFileMakesAllOfItWindows() throws PersonNumberFound {
        var rows = Collections.nCopies(30_000, List.of("Æ", "Ø", "2022-01-01", "", ""));
        var read = ReadTable.of(
                new Dialect(';', Charset.forName("windows-1252"), "\n", false, false).write(with(HEADINGS, rows)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).isEqualTo(rows);
    }

    @Test
    void whatIsMissingBehindIsEmpty() throws PersonNumberFound {
        assertThat(ReadTable.of("reference;køberkommune;fra;til\n1;0779\n").rows())
                .containsExactly(List.of("1", "0779", "", "", ""));
    }
}

package dk.rammevaerk.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFaultTests {
    private static final String HEADINGS = "reference;køberkommune;fra;til;pris_pr_døgn\n";

    private static List<String> faults(String text) throws PersonNumberFound {
        return ReadTable.of(text).told();
    }

    private static List<String> faultsOfTyped(String rows) throws PersonNumberFound {
        var faults = ReadTable.read((HEADINGS + rows).getBytes(StandardCharsets.UTF_8), row -> {
            row.require(ReadTable.REFERENCE);
            row.date(ReadTable.FROM);
            row.date(ReadTable.UNTIL);
            row.amount(ReadTable.PRICE);
        });
        return faults.stream().map(ReadTable::told).toList();
    }

    @Test
    void aFileWithHeadingsOnlyHasNoFault() throws PersonNumberFound {
        assertThat(faults(HEADINGS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";;;\n\n\t", "\uFEFF", "\uFEFF\r\n"})
    void aFileInWhichNothingStandsIsEmpty(String text) throws PersonNumberFound {
        assertThat(faults(text)).containsExactly("0 EMPTY_FILE");
    }

    @Test
    void headingsThatLackOrStandTwiceAreToldAndNoRowIsRead() throws PersonNumberFound {
        var read = ReadTable.of("\n\nreference;fra;til;TIL;pris_pr_døgn; \n1;i går;;;\n");
        assertThat(read.told()).containsExactly("3 køberkommune NO_COLUMN [køberkommune]", "3 til TWO_COLUMNS [til]");
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldWithItsLineAndColumn() throws PersonNumberFound {
        assertThat(faultsOfTyped(
                        "\"på\nto\";0779;2022-01-01;;\n ;0779;i går;31-02-2022;1.976\n;;;;x\n;;;;\n2;;;;1,234\n"))
                .containsExactly(
                        "4 reference MISSING",
                        "4 fra NOT_A_DATE [i går]",
                        "4 til NOT_A_DATE [31-02-2022]",
                        "4 pris_pr_døgn AMBIGUOUS_AMOUNT [1976, 1,976]",
                        "5 reference MISSING",
                        "5 pris_pr_døgn NOT_AN_AMOUNT [x]",
                        "7 pris_pr_døgn PARTS_OF_AN_OERE [1,234]");
    }

    @Test
    void moreCellsThanHeadingsAreOneFaultOfTheRow() throws PersonNumberFound {
        var sound = new ArrayList<Boolean>();
        var faults = ReadTable.read(
                "reference,køberkommune,fra,til\n1,2,2022-01-01,x,5\n2,2,2022-01-01,,,\n"
                        .getBytes(StandardCharsets.UTF_8),
                row -> {
                    row.date(ReadTable.UNTIL);
                    sound.add(row.isSound());
                });
        assertThat(faults.stream().map(ReadTable::told)).containsExactly("2 TOO_MANY_CELLS [5, 4]");
        assertThat(sound).containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "1;\"a\"b;;;      | 2 TEXT_AFTER_QUOTE",
                "1;\"a\" ;;;      | 2 TEXT_AFTER_QUOTE",
                "1;\"a\"\"b\"c;;; | 2 TEXT_AFTER_QUOTE",
                "1;\"a\"b\"c\";;; | 2 TEXT_AFTER_QUOTE",
                "1;;;;\"a\"b      | 2 TEXT_AFTER_QUOTE"
            })
    void lettersBehindAClosingQuoteAreAFaultOfTheirRowOnly(String row, String fault) throws PersonNumberFound {
        var read = ReadTable.of(HEADINGS + row + "\n2;\"a \"\"b\"\"\";;;\n");
        assertThat(read.told()).containsExactly(fault);
        assertThat(read.rows().getLast().subList(0, 2)).containsExactly("2", "a \"b\"");
    }

    @ParameterizedTest
    @CsvSource({"3, 1", "40000, 80"})
    void aQuoteThatIsNeverClosedIsToldWhereItOpenedAndRowsBeforeItAreRead(int behind, int width)
            throws PersonNumberFound {
        var read = ReadTable.of(
                HEADINGS + "1;\"a\nb\";;;\n\"x\ny\";\"z;;\n" + ("2;" + "b".repeat(width) + ";;;\n").repeat(behind));
        assertThat(read.told()).containsExactly("5 OPEN_QUOTE");
        assertThat(read.rows().getFirst()).containsExactly("1", "a\nb", "", "", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            1;2;;;\\n2;2;;;;;7\\n3;"a"b;;;\\n4;5;;;\\n | true
            '' | true
            1;2;;;\\n2;"3;;;\\n                        | false
            """)
    void aFileIsReadAsAWholeUnlessItBreaksOff(String rows, boolean isComplete) throws PersonNumberFound {
        assertThat(ReadTable.of(HEADINGS + rows.replace("\\n", "\n")).isComplete())
                .isEqualTo(isComplete);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reference;fra\n1;2022-01-01\n", "%PDF-1.7", "\"reference;"})
    void aFileWhoseRowsCannotBeReadIsNotReadAsAWhole(String text) throws PersonNumberFound {
        assertThat(ReadTable.of(text).isComplete()).isFalse();
    }

    @Test
    void aQuoteThatClosesAtTheEndOfTheFileIsClosed() throws PersonNumberFound {
        assertThat(faults(HEADINGS + "1;2;3;4;\"5\"")).isEmpty();
        assertThat(faults(HEADINGS + "1;2;3;4;\"5\"\"\"")).isEmpty();
        assertThat(faults(HEADINGS + "1;2;3;4;\"5\"\"")).containsExactly("2 OPEN_QUOTE");
        assertThat(faults(HEADINGS + "1;2;3;4;\"")).containsExactly("2 OPEN_QUOTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFF", "\"\uFFFF\"", "\"a\n\uFFFF\"", "\"a\uFFFF\"\"\uFFFF\""})
    void noSignOfTheFileIsTakenForItsEnd(String cell) throws PersonNumberFound {
        var read = ReadTable.of(HEADINGS + cell + ";1;;;\n" + cell + "\n3;1;;;\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows()).hasSize(3);
    }

    @Test
    void aQuoteWithinACellIsALetter() throws PersonNumberFound {
        var read = ReadTable.of(HEADINGS + "1;5\" rør;;;\n");
        assertThat(read.faults()).isEmpty();
        assertThat(read.rows().getFirst().get(1)).isEqualTo("5\" rør");
    }

    @Test
    void anotherKindOfFileIsToldByItsContent() throws PersonNumberFound {
        Map.of(
                        "0 WRONG_KIND [et PDF-dokument]", "%PDF-1.7\nreference;fra",
                        "0 WRONG_KIND [et billede]", "\u0089PNG\r\n",
                        "0 WRONG_KIND [en fil af ukendt slags]", "reference;\0;fra",
                        "0 WRONG_KIND [et ældre Office-dokument (.doc, .xls eller .ppt)]",
                                "\u00D0\u00CF\u0011\u00E0\u00A1",
                        "0 LOCKED", "\u00D0\u00CF\u0011\u00E0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
                        "0 DAMAGED", "PK\u0003\u0004 og mere")
                .forEach((fault, text) -> assertThat(told(text.getBytes(StandardCharsets.ISO_8859_1)))
                        .containsExactly(fault));
        assertThat(told(HEADINGS.getBytes(StandardCharsets.UTF_16))).containsExactly("0 WIDE_LETTERS");
        assertThat(told(HEADINGS.getBytes(StandardCharsets.UTF_16LE))).containsExactly("0 WIDE_LETTERS");
    }

    private static List<String> told(byte[] content) {
        try {
            return ReadTable.of(content).told();
        } catch (PersonNumberFound none) {
            throw new AssertionError(none);
        }
    }

    @Test
    void aFileThatIsNotThereIsAFault(@TempDir Path folder) throws PersonNumberFound {
        assertThat(Tables.read(TableFile.of(folder.resolve("ingen.csv")), ReadTable.COLUMNS, row -> {}))
                .isEqualTo(TableRead.nothing(Fault.of("ingen.csv", TableFlaw.NO_FILE)));
        assertThat(Tables.read(TableFile.of(folder), ReadTable.COLUMNS, row -> {}))
                .isEqualTo(TableRead.nothing(Fault.of(String.valueOf(folder.getFileName()), TableFlaw.NOT_READABLE)));
    }

    @Test
    void aFileIsReadAsOftenAsAsked(@TempDir Path folder) throws Exception {
        var path = Files.writeString(folder.resolve("fil.csv"), HEADINGS + "1;2;;;\n");
        var seen = new ArrayList<String>();
        var file = TableFile.of(path).watchedBy((bytes, ofBytes, rows) -> seen.add(bytes + "/" + ofBytes + " " + rows));
        for (int i = 0; i < 2; i++)
            assertThat(Tables.read(file, ReadTable.COLUMNS, row -> {})).isEqualTo(new TableRead(List.of(), true));
        long size = Files.size(path);
        assertThat(seen).containsExactly(size + "/" + size + " 1", size + "/" + size + " 1");
    }

    @Test
    void whatTheReaderThrowsComesOut() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> ReadTable.read((HEADINGS + "1;;;;\n").getBytes(StandardCharsets.UTF_8), row -> {
                            throw new IllegalArgumentException("mine");
                        }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("mine");
    }
}

package dk.rammevaerk.documents.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedReadingTests {
    private static final Column CELL = Column.required("celle");

    /** What one cell is read as, or the fault it has. */
    private static <T> String read(String cell, Function<Row, T> reading) {
        var seen = new ArrayList<String>();
        try {
            var content = ("celle;x\n\"" + cell + "\";x\n").getBytes(StandardCharsets.UTF_8);
            var read = Tables.read(ReadTable.file(content), List.of(CELL), row -> {
                seen.add(String.valueOf(reading.apply(row)));
            });
            read.faults().forEach(fault -> seen.add(fault.flaw() + " " + fault.details()));
        } catch (PersonNumberFound none) {
            throw new AssertionError(none);
        }
        return seen.getLast();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-05-18, 2026-05-18",
        "' 18-05-2026 ', 2026-05-18",
        "'\u00A018-05-2026\u00A0', 2026-05-18",
        "29-02-2024, 2024-02-29",
        "2000-02-29, 2000-02-29",
        "01-01-1900, 1900-01-01",
        "'', null"
    })
    void dates(String cell, String date) {
        assertThat(read(cell, row -> row.date(CELL))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "31-12-1899",
        "0022-01-01",
        "29-02-2023",
        "1900-02-29",
        "31-04-2022",
        "00-01-2022",
        "01-00-2022",
        "2022-13-01",
        "2022-1-1",
        "1-1-2022",
        "18/05/2026",
        "18.05.2026",
        "18-05-26",
        "2026-05/18",
        "2026-05-18T",
        "20260518",
        "2026--518",
        "+026-05-18",
        "２０２６-05-18",
        "46160"
    })
    void whatIsNoDate(String cell) {
        assertThat(read(cell, row -> row.date(CELL))).isEqualTo("NOT_A_DATE [" + cell + "]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2025-01-10T12:00, 2025-01-10T12:00+01:00",
        "10-01-2025 12:00, 2025-01-10T12:00+01:00",
        "2025-07-10 23:59:59, 2025-07-10T23:59:59+02:00",
        "2025-03-30T01:59:59, 2025-03-30T01:59:59+01:00",
        "2025-03-30T03:00, 2025-03-30T03:00+02:00",
        "2025-10-26T02:30, 2025-10-26T02:30+02:00",
        "2025-10-26T02:30+01:00, 2025-10-26T02:30+01:00",
        "2025-10-26T02:30+0200, 2025-10-26T02:30+02:00",
        "2025-10-26T01:30:00Z, 2025-10-26T02:30+01:00",
        "2025-10-26T00:30:00Z, 2025-10-26T02:30+02:00",
        "2025-03-30T02:30+01:00, 2025-03-30T03:30+02:00",
        "2025-01-09T20:30-05:30, 2025-01-10T03:00+01:00"
    })
    void moments(String cell, String moment) {
        var expected = OffsetDateTime.parse(moment);
        assertThat(read(cell, row -> row.moment(CELL)))
                .isEqualTo("Moment[epochSecond=%d, offset=%d]"
                        .formatted(
                                expected.toEpochSecond(), expected.getOffset().getTotalSeconds()));
    }

    @ParameterizedTest
    @CsvSource({"2025-03-30T02:00", "2025-03-30T02:59:59", "30-03-2025 02:30"})
    void anHourThatIsSkippedHasItsOwnFault(String cell) {
        assertThat(read(cell, row -> row.moment(CELL))).isEqualTo("SKIPPED_HOUR [" + cell + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åkæret på Fyn", "A\u030Akæret på Fyn", "\u212Bkæret\u00A0på\u202FFyn\u00A0"})
    void theSameNameInOtherSignsIsTheSame(String name) {
        assertThat(read(name, row -> row.text(CELL))).isEqualTo("Åkæret på Fyn");
        var symbols = new Symbols();
        int known = symbols.of("Åkæret på Fyn");
        assertThat(read(name, row -> row.symbol(CELL, symbols))).isEqualTo(String.valueOf(known));
    }

    @ParameterizedTest
    @CsvSource({
        "1899-12-31T12:00",
        "0022-01-01 12:00",
        "2025-03-30",
        "2025-03-30T24:00",
        "2025-03-30T1:30",
        "2025-03-30T01.30",
        "2025-03-30  01:30",
        "2025-03-30t01:30",
        "2025-03-30T01:60",
        "2025-03-30T01:30:60",
        "2025-03-30T01:30:5",
        "2025-03-30T01:30z",
        "2025-03-30T01:30+1",
        "2025-03-30T01:30+01:60",
        "2025-03-30T01:30+19:00",
        "2025-03-30T01:30 +01:00",
        "2025-02-29T01:30",
        "2025-03-30T01:30:00.5",
        "2025-03-30T",
        "2025-03-30T01"
    })
    void whatIsNoMoment(String cell) {
        assertThat(read(cell, row -> row.moment(CELL))).isEqualTo("NOT_A_MOMENT [" + cell + "]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1976         | 1976.00
            975,5        | 975.50
            975.50       | 975.50
            0,05         | 0.05
            1.976,00     | 1976.00
            1.976,5      | 1976.50
            1.976.000,00 | 1976000.00
            975,50 kr.   | 975.50
            975 KR       | 975.00
            1.976        | AMBIGUOUS_AMOUNT [1976, 1,976]
            1.976 kr.    | AMBIGUOUS_AMOUNT [1976, 1,976]
            975,505      | PARTS_OF_AN_OERE [975,505]
            1,500        | PARTS_OF_AN_OERE [1,500]
            0.100        | PARTS_OF_AN_OERE [0.100]
            1.000,000    | PARTS_OF_AN_OERE [1.000,000]
            12.345.678   | NOT_AN_AMOUNT [12.345.678]
            -1           | NEGATIVE_AMOUNT [-1]
            975kr        | NOT_AN_AMOUNT [975kr]
            1 976        | NOT_AN_AMOUNT [1 976]
            1,976.00     | NOT_AN_AMOUNT [1,976.00]
            ,50          | NOT_AN_AMOUNT [,50]
            50,          | NOT_AN_AMOUNT [50,]
            1,2,3        | NOT_AN_AMOUNT [1,2,3]
            kr.          | NOT_AN_AMOUNT [kr.]
            99999999999999999,99 | 99999999999999999.99
            """)
    void amounts(String cell, String amount) {
        assertThat(read(cell, row -> row.amount(CELL))).isEqualTo(amount);
    }

    @Test
    void aLongTextIsShownAsFarAsThereIsRoom() {
        assertThat(read("x".repeat(500), row -> row.date(CELL))).hasSizeLessThan(120);
    }

    @Test
    void anEmptyCellIsMissingOnlyWhereSomethingMustStand() {
        assertThat(read(" \u00A0", row -> row.date(CELL))).isEqualTo("null");
        assertThat(read(" \u00A0", row -> row.symbol(CELL, new Symbols()))).isEqualTo("MISSING []");
        assertThat(read(" \u00A0", row -> row.require(CELL))).isEqualTo("MISSING []");
    }

    @Test
    void equalTextsHaveTheSameNumberInOrderOfArrival() {
        var random = new Random(42L);
        var symbols = new Symbols();
        var numbers = new HashMap<String, Integer>();
        for (int i = 0; i < 100_000; i++) {
            var text = random.nextInt(4) == 0 ? RandomTexts.text(random) : "R-" + random.nextInt(20_000);
            var letters = ("<" + text + ">").toCharArray();
            int number = random.nextBoolean() ? symbols.of(text) : symbols.of(letters, 1, letters.length - 1);
            int next = numbers.size();
            assertThat(number).isEqualTo(numbers.computeIfAbsent(text, none -> next));
        }
        assertThat(symbols.size()).isEqualTo(numbers.size());
        numbers.forEach((text, number) -> {
            assertThat(symbols.text(number)).isEqualTo(text);
            assertThat(symbols.find(text)).isEqualTo(number);
        });
        assertThat(symbols.find("aldrig set")).isEqualTo(Symbols.NONE);
    }
}

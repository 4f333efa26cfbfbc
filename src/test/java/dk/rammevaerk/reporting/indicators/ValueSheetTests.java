package dk.rammevaerk.reporting.indicators;

import static dk.rammevaerk.reporting.indicators.IndicatorFixture.LEMVIG;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.NAMES;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.SKIVE;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.STRUER;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.WORDS;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.both;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.byAuthority;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.count;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.facts;
import static dk.rammevaerk.reporting.indicators.IndicatorFixture.share;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.rammevaerk.documents.sheet.CsvSheet;
import dk.rammevaerk.documents.sheet.DelimitedText;
import dk.rammevaerk.documents.sheet.ExcelSheet;
import dk.rammevaerk.documents.sheet.WorkbookTable;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Breakdown;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.ValueSheet.Fault;
import dk.rammevaerk.reporting.indicators.ValueSheet.Problem;
import dk.rammevaerk.reporting.indicators.ValueSheet.Read;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures from files: the ways of writing them, and what is said of each fault. */
class ValueSheetTests {
    private static final Facts SHARES = facts(Measure.SHARE, both(), null);
    private static final Facts COUNTS = facts(Measure.COUNT, byAuthority(), null);

    private static Read read(Facts facts, byte[] content) {
        return new ValueSheet(facts, NAMES, WORDS).read(DelimitedText.read(content));
    }

    private static Read read(Facts facts, String... lines) {
        return read(facts, String.join("\n", lines).getBytes(UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"semicolon, ;, UTF-8", "comma, ',', UTF-8", "tab, '\t', windows-1252"})
    void anySeparatorAndTheUsualAlphabetsAreRead(String name, String separator, String charset) {
        var text =
                "Ud af;DRIFTSHERRE;Kommune;antal;Bemærkning\r\n13;Kommunal;779;2;på vej\r\n\r\n3;privat;lemvig;1;\r\n"
                        .replace(";", separator);
        var read = read(SHARES, text.getBytes(Charset.forName(charset)));
        assertThat(read.faults()).isEmpty();
        assertThat(read.values())
                .containsExactly(
                        share(SKIVE, OperatorKind.MUNICIPAL, 2, 13), share(LEMVIG, OperatorKind.PRIVATE, 1, 3));
        assertThat(read.unused()).containsExactly("Bemærkning");
    }

    @Test
    void oneRowOfAnAuthorityMayHoldColumnsForEachOperator() {
        var read = read(
                SHARES,
                "kommune;antal kommunal;ud af, kommunal;Privat antal;Privat ud af",
                "Skive Kommune;0;13;1;1",
                "0671;1;4;;");
        assertThat(read.faults()).isEmpty();
        assertThat(read.values())
                .containsExactly(
                        share(SKIVE, OperatorKind.MUNICIPAL, 0, 13),
                        share(SKIVE, OperatorKind.PRIVATE, 1, 1),
                        share(STRUER, OperatorKind.MUNICIPAL, 1, 4));
    }

    @Test
    void anEmptyFigureIsMissingAndIsTold() {
        var read = read(COUNTS, "kommune;antal", "Skive;0", "Struer;", "Lemvig; ");
        assertThat(read.values()).containsExactly(count(SKIVE, "0"));
        assertThat(read.empty()).isEqualTo(2);
    }

    @Test
    void aTotalAloneIsTakenWhenNothingElseIsKnown() {
        var read = read(SHARES, "kommune;driftsherre;antal;ud af", ";;41;318");
        assertThat(read.faults()).isEmpty();
        assertThat(read.values()).containsExactly(share(null, null, 41, 318));
        assertThat(read(SHARES, "kommune;driftsherre;antal;ud af", ";;41;318", "Skive;privat;1;2")
                        .faults())
                .extracting(Fault::flaw)
                .containsExactly(Problem.UNKNOWN_AUTHORITY);
    }

    @Test
    void eachFaultIsNamedWithItsLineAndColumn() {
        var read = read(
                SHARES,
                "kommune;driftsherre;antal;ud af",
                "Skive;kommunal;to;13",
                "\"Struer",
                "Kommune\";kommunal;5;4",
                "Atlantis;kommunal;1;1",
                "Lemvig;regional;1;1",
                "Lemvig;privat;1;",
                "Lemvig;kommunal;1,5;2",
                "Struer;privat;1;2",
                "0671;privat;1;2",
                "Skive;privat;-1;2");
        assertThat(read.faults())
                .extracting(Fault::flaw, Fault::line, Fault::column, Fault::found)
                .containsExactly(
                        tuple(Problem.NOT_A_NUMBER, 2, 2, "to"),
                        tuple(ValueRules.Fault.MORE_THAN_ALL, 3, 2, "5"),
                        tuple(Problem.UNKNOWN_AUTHORITY, 5, 0, "Atlantis"),
                        tuple(Problem.UNKNOWN_OPERATOR, 6, 1, "regional"),
                        tuple(Problem.HALF, 7, 3, ""),
                        tuple(ValueRules.Fault.NOT_WHOLE, 8, 2, "1,5"),
                        tuple(Problem.TWICE, 10, 2, "1"),
                        tuple(ValueRules.Fault.NEGATIVE, 11, 2, "-1"));
    }

    @Test
    void aColumnThatIsNotAskedForIsNotCalledHalf() {
        assertThat(read(COUNTS, "kommune;antal;ud af", "Skive;1;2").faults())
                .extracting(Fault::flaw)
                .containsExactly(ValueRules.Fault.DENOMINATOR_UNASKED);
    }

    @Test
    void aNumberOfAPersonIsNeverShownBack() {
        var read = read(COUNTS, "kommune;antal;note", "Skive;1;010203-1234");
        assertThat(read.values()).isEmpty();
        assertThat(read.faults()).containsExactly(new Fault(Problem.PERSON_NUMBER, 2, 2, "note", ""));
    }

    @Test
    void columnsThatLackOrStandTwiceAreTold() {
        assertThat(read(SHARES, "antal;antal", "1;2").faults())
                .extracting(Fault::flaw)
                .containsExactly(
                        Problem.TWO_COLUMNS, Problem.NO_AUTHORITIES, Problem.NO_OPERATORS, Problem.NO_DENOMINATORS);
        assertThat(read(COUNTS, "kommune;tal", "Skive;2").faults())
                .extracting(Fault::flaw)
                .containsExactly(Problem.NO_FIGURES);
        assertThat(read(COUNTS, "kommune;antal").faults())
                .extracting(Fault::flaw)
                .containsExactly(Problem.NO_ROWS);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1976, 1976", "1 976, 1976", "1.976, ", "'1.976,5', 1976.5", "'27,6', 27.6", "-3, -3", "'1,', ", "1e3, "
    })
    void numbersAreReadAsAnswersAre(String written, BigDecimal number) {
        assertThat(ValueSheet.number(written).orElse(null)).isEqualTo(number);
    }

    @Test
    void aWorkbookIsReadLikeTheText() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = new ExcelSheet(
                "Tal", List.of(new ExcelSheet.Column("Kommune", 10), new ExcelSheet.Column("Antal", 10)))) {
            sheet.row(Arrays.asList("0779", new BigDecimal("1234.5")));
            sheet.row(Arrays.asList("Struer", null));
            sheet.row(Arrays.asList(665, 7));
            sheet.writeTo(out);
        }
        var rows = WorkbookTable.read(out.toByteArray());
        var read = new ValueSheet(facts(Measure.AMOUNT, byAuthority(), null), NAMES, WORDS).read(rows);
        assertThat(read.faults()).isEmpty();
        assertThat(read.values()).containsExactly(count(SKIVE, "1234.5"), count(LEMVIG, "7"));
        assertThat(read.empty()).isEqualTo(1);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var written = CsvSheet.of(
                List.of(List.of("Kommune", "Antal"), Arrays.asList("Skive Kommune", new BigDecimal("1976.5"))));
        assertThat(read(facts(Measure.AMOUNT, byAuthority(), null), written).values())
                .containsExactly(count(SKIVE, "1976.5"));
        assertThat(read(facts(Measure.COUNT, Breakdown.NONE, null), "Antal", "3")
                        .values())
                .containsExactly(count(null, "3"));
    }
}

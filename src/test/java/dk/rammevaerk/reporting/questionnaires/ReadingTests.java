package dk.rammevaerk.reporting.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTests {
    private static final Kind.Numeric AMOUNT = new Kind.Numeric(Kind.Measure.AMOUNT, 2, null);
    private static final Kind.SeveralOf SEVERAL = new Kind.SeveralOf(new ChoiceList(
            "l", List.of(new Choice("a", "Første valg"), new Choice("b", "Andet; valg"), new Choice("c", "Tredje"))));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1976 | 1976",
                "1976,5 | 1976,5",
                "1976.5 | 1976,5",
                "1976.00 | 1976",
                "1.976,00 | 1976",
                "1.234.567,89 | 1234567,89",
                "1.976.000 | 1976000",
                "0.50 | 0,5",
                "-12 | -12",
                "0 | 0",
                "0,00 | 0",
                "1 976 | 1976",
                "1976 kr. | 1976"
            })
    void numbersAreReadAsDanesWriteThemAndWrittenInOneWay(String typed, String written) {
        var reading = Reading.of(AMOUNT, typed);
        assertThat(reading.fault()).isNull();
        assertThat(reading.text()).isEqualTo(written);
        assertThat(Reading.of(AMOUNT, written)).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1.976 | AMBIGUOUS_NUMBER",
                "1.97.000 | NOT_A_NUMBER",
                "12,345 | TOO_MANY_DECIMALS",
                "femten | NOT_A_NUMBER",
                "12-13 | NOT_A_NUMBER",
                "2 3 | NOT_A_NUMBER",
                "12 34 | NOT_A_NUMBER",
                "1234567890123456 | TOO_LARGE",
                "010170-1234 | CPR"
            })
    void whatIsNoNumberIsSaidToBeNone(String typed, FaultKind fault) {
        assertThat(Reading.of(AMOUNT, typed).fault()).isEqualTo(fault);
        assertThat(Reading.of(AMOUNT, typed).value()).isNull();
    }

    @Test
    void theAmbiguousShowsBothReadingsAndKeepsWhatWasTyped() {
        assertThat(Reading.of(AMOUNT, "1.976").details()).containsExactly("1976", "1,976");
        assertThat(Reading.of(AMOUNT, "1.976").text()).isEqualTo("1.976");
    }

    @Test
    void aNumberOfPersonsIsKeptNowhereAlsoNotInAFault() {
        var reading = Reading.of(new Kind.Text(true), "Borger 010170-1234 venter");
        assertThat(reading).isEqualTo(new Reading("", null, FaultKind.CPR, List.of()));
    }

    @Test
    void theSmallestStepsAreKept() {
        var percentage = new Kind.Numeric(Kind.Measure.PERCENTAGE, 1, null);
        assertThat(Reading.of(percentage, "12,5 %").value()).isEqualTo(new Value.Numeric(new BigDecimal("12.5")));
        assertThat(Reading.of(percentage, "12,55").details()).containsExactly("1");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2028-02-29, 2028-02-29", "29-02-2028, 2028-02-29", "29.2.2028, 2028-02-29", "31-02-2026, ", "i går, "})
    void daysAreDaysThatExist(String typed, String day) {
        var reading = Reading.of(new Kind.Day(), typed);
        assertThat(reading.fault()).isEqualTo(day == null ? FaultKind.NOT_A_DATE : null);
        if (day != null) assertThat(reading.text()).isEqualTo(day);
    }

    @Test
    void choicesAreKnownByNameAndByLabel() {
        assertThat(Reading.of(new Kind.YesNo(), "JA").text()).isEqualTo("ja");
        assertThat(Reading.of(SEVERAL, "c a").text()).isEqualTo("a c");
        assertThat(Reading.of(SEVERAL, "Tredje; Første valg").text()).isEqualTo("a c");
        assertThat(Reading.of(SEVERAL, "Andet; valg").text()).isEqualTo("b");
        assertThat(Reading.of(SEVERAL, "fjerde").fault()).isEqualTo(FaultKind.NO_SUCH_CHOICE);
    }

    @Test
    void aLineHasAnEnd() {
        assertThat(Reading.of(new Kind.Text(false), "x".repeat(501)).fault()).isEqualTo(FaultKind.TOO_LONG);
        assertThat(Reading.of(new Kind.Text(true), "x".repeat(501)).fault()).isNull();
    }

    @Test
    void whatIsTooLongForAnyWorkbookIsNotKept() {
        assertThat(Reading.of(AMOUNT, "x".repeat(Reading.MOST_KEPT)).text()).hasSize(Reading.MOST_KEPT);
        assertThat(Reading.of(AMOUNT, "x".repeat(Reading.MOST_KEPT + 1)).text()).isEmpty();
    }

    @Test
    void oldDaysAreDaysToo() {
        assertThat(Reading.of(new Kind.Day(), "1-4-1994").text()).isEqualTo("1994-04-01");
    }
}

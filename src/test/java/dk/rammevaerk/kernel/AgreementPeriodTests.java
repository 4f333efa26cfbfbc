package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementPeriodTests {
    @ParameterizedTest
    @ValueSource(strings = {"2027-28", "2027-2028", " 2027 – 28 "})
    void itIsTwoWholeYears(String written) {
        var period = AgreementPeriod.read(written).orElseThrow();
        assertThat(period.firstDay()).isEqualTo("2027-01-01");
        assertThat(period.lastDay()).isEqualTo("2028-12-31");
        assertThat(period).hasToString("2027-28");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2027", "2027-27", "2027-26", "2027-31", "1999-00", "to år", "2027/28"})
    void whatIsNoPeriodIsNotRead(String written) {
        assertThat(AgreementPeriod.read(written)).isEmpty();
    }

    @ParameterizedTest(name = "{1} years from {0} are {2}")
    @CsvSource({"2027, 2, 2027-28", "2029, 4, 2029-32", "2099, 2, 2099-00"})
    void itIsNamedByItsFirstAndLastYearAndReadBack(int first, int years, String written) {
        var period = AgreementPeriod.of(first, years);
        assertThat(period).hasToString(written);
        assertThat(AgreementPeriod.read(written)).contains(period);
        assertThat(period.years()).isEqualTo(years);
    }

    @Test
    void itCoversFourYearsAtMost() {
        assertThat(AgreementPeriod.read("2027-30").orElseThrow().lastDay()).isEqualTo("2030-12-31");
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementPeriod.of(2027, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementPeriod.of(2027, 1));
    }
}

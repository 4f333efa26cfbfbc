package dk.rammevaerk.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalitySizeTests {
    @ParameterizedTest(name = "{0} inhabitants are {1}")
    @CsvSource({"1, SMALL", "39999, SMALL", "40000, MEDIUM", "59999, MEDIUM", "60000, LARGE", "349983, LARGE"})
    void aBoundBelongsToTheLargerSize(int inhabitants, MunicipalitySize size) {
        assertThat(MunicipalitySize.of(inhabitants)).isEqualTo(size);
    }
}

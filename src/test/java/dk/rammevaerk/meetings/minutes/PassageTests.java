package dk.rammevaerk.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTests {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "DASSOS godkendte planen, DASSOS **godkendte** planen., true",
        "godkendte planen, DASSOS godkendte|planen., true",
        "første andet, - første|- andet, true",
        "se bilag 3, se [bilag 3](#bilag-0197), true",
        "godkendte planen, DASSOS afviste planen., false"
    })
    void wordsAreFoundWhateverTheirFormatting(String passage, String minutes, boolean stands) {
        assertThat(Passage.standsIn(passage, minutes.replace('|', '\n'))).isEqualTo(stands);
    }
}

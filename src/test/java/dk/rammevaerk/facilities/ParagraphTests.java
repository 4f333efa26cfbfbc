package dk.rammevaerk.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTests {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SEL §107, SEL §107",
        "SEL § 107, SEL §107",
        "sel §107, SEL §107",
        "SEL§107, SEL §107",
        "'  SEL   §   107 ', SEL §107",
        "SEL\u00A0§\u00A0107, SEL §107",
        "SEL\u202F§\u2009107, SEL §107",
        "ABL §105 + SEL §85, ABL §105+SEL §85",
        "abl § 105+sel § 85, ABL §105+SEL §85",
        "ABL §105 +SEL §85, ABL §105+SEL §85",
        "Bl §43, BL §43",
        "SEL §103 a, SEL §103 a",
        "107, 107",
        "§107, §107"
    })
    void aParagraphHasOneSpelling(String written, String text) {
        assertThat(Paragraph.of(written).text()).isEqualTo(text);
    }
}

package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTests {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0779, 0779",
        "779, 0779",
        "Skive, 0779",
        "Skive Kommune, 0779",
        "SKIVE  KOMMUNE, 0779",
        "'Skive\u00A0Kommune', 0779",
        "101, 0101",
        "København, 0101",
        "Københavns Kommune, 0101",
        "Aarhus, 0751",
        "århus kommune, 0751",
        "Bornholms Regionskommune, 0400",
        "Bornholm, 0400",
        "Læsø, 0825",
        "Vesthimmerlands Kommune, 0820",
        "Vesthimmerland, 0820"
    })
    void isKnownByCodeOrName(String written, String code) {
        assertThat(Municipalities.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "0", "1", "0000", "00779", "9999", "Kommune", "Region Midtjylland", "Skive By", "77 9"})
    void whatIsNone(String written) {
        assertThat(Municipalities.code(written)).isEmpty();
    }

    @Test
    void thereAreNinetyEightAndEachIsKnownByItsOwnName() {
        var codes = IntStream.range(0, 1000)
                .mapToObj("%04d"::formatted)
                .filter(code -> Municipalities.code(code).isPresent())
                .toList();
        assertThat(codes).hasSize(98);
        assertThat(codes).allSatisfy(code -> assertThat(Municipalities.code(Municipalities.name(code)))
                .contains(code));
        assertThatThrownBy(() -> Municipalities.name("0000")).isInstanceOf(NullPointerException.class);
    }
}

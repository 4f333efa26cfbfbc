package dk.rammevaerk.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTests {
    private static final Pattern SEEDED = Pattern.compile("\\('(\\d{4})', '([^']+)', 'MUNICIPALITY'");

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
        "Vesthimmerland, 0820",
        "Nordfyn, 0480",
        "Assens, 0420"
    })
    void isKnownByCodeOrName(String written, String code) {
        assertThat(Municipalities.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "1",
                "0000",
                "00779",
                "9999",
                "Kommune",
                "Region Midtjylland",
                "Skive By",
                "77 9",
                "Aarhu",
                "Assen",
                "Rander",
                "Horsen",
                "Syddjur",
                "Stevn"
            })
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Municipalities.name("0000"))
                .withMessageContaining("0000");
    }

    @Test
    void theyAreThoseOfTheDatabase() throws IOException {
        try (var migration =
                MunicipalitiesTests.class.getResourceAsStream("/db/migration/V11__authorities_of_denmark.sql")) {
            var seeded = SEEDED.matcher(new String(migration.readAllBytes(), UTF_8))
                    .results()
                    .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));

            assertThat(seeded)
                    .isEqualTo(Municipalities.codes().stream()
                            .collect(Collectors.toMap(code -> code, Municipalities::name)));
        }
    }
}

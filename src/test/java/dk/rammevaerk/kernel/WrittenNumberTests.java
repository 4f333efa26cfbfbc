package dk.rammevaerk.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammevaerk.kernel.WrittenNumber.Ambiguous;
import dk.rammevaerk.kernel.WrittenNumber.Exact;
import dk.rammevaerk.kernel.WrittenNumber.NotANumber;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTests {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0             | 0
            0779          | 779
            1976          | 1976
            -1976         | -1976
            975,5         | 975.5
            975,505       | 975.505
            975.5         | 975.5
            975.50        | 975.50
            1.976,00      | 1976.00
            -1.976,00     | -1976.00
            1.976.000     | 1976000
            12.345.678,9  | 12345678.9
            0.125         | 0.125
            1976.12       | 1976.12
            """)
    void whatIsOneNumber(String text, BigDecimal number) {
        assertThat(WrittenNumber.of(text)).isEqualTo(new Exact(number));
    }

    @ParameterizedTest(name = "{0} is {1} or {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.976    | 1976    | 1,976
            -1.976   | -1976   | -1,976
            999.999  | 999999  | 999,999
            10.000   | 10000   | 10,000
            """)
    void whatMayBeEitherOfTwo(String text, String whole, String decimal) {
        assertThat(WrittenNumber.of(text)).isEqualTo(new Ambiguous(whole, decimal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "x",
                "1,976.00",
                "1 976",
                "1.97.600",
                "1.9760",
                "1976.123",
                "1234.567,8",
                "1.976,",
                ",5",
                ".5",
                "5.",
                "1e3",
                "--1",
                "+1",
                "１"
            })
    void whatIsNone(String text) {
        assertThat(WrittenNumber.of(text)).isEqualTo(new NotANumber());
    }
}

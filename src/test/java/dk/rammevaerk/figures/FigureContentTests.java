package dk.rammevaerk.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.pages.Messages;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class FigureContentTests {
    @ParameterizedTest(name = "{0} reads {1}")
    @CsvSource({"1976, 1.976", "26.6, '26,6'", "70.0, '70,0'", "-3, -3", "1E+3, 1.000"})
    void numbersAreReadAsDanesWriteThem(BigDecimal number, String read) {
        assertThat(FigureCell.of(number).shown()).isEqualTo(read);
    }

    @Test
    void inATextItIsATableWithItsSourceAndTheWayBack() {
        var content = FigureFixture.places("Der er *flest* pladser i Aarhus");
        var figure = new Figure(new FigureId(new UUID(0, 7)), content, Instant.EPOCH, "sekretariat", "");
        assertThat(new FigureMarkdown(messages()).of(figure)).isEqualTo("""
                **Der er \\*flest\\* pladser i Aarhus**

                | Kommune | Pladser | Belagt | Borgere på venteliste | Belægning i % | Bemærkning |
                | --- | ---: | ---: | ---: | ---: | --- |
                | Aarhus | 120 | 118 | 12 | 98,3 | Også \\| kvinder |
                | Randers | 30 | 21 | • | 70,0 | =1+1 |
                | Struer | 8 | 8 | • | 100,0 | – |
                | Skive | – | – | – | – | – |
                | **I alt** | **158** | **147** | **1.019** | **93,0** |  |

                *Pladser på herberger. Kilde: 17 af 19 kommuner, pr. 9. februar 2026. • er et tal, der er skjult, fordi det dækker få personer eller kunne afsløre et andet skjult tal.*

                [Se tallet, og hvordan det er opgjort](/tal/00000000-0000-0000-0000-000000000007)""");
    }

    @Test
    void rowsThatDoNotFitTheHeadingsAndChartsOfNoColumnAreRefused() {
        var origin = new FigureOrigin("/indberetning", "Runde", Map.of(), "");
        assertThatThrownBy(() -> new FigureContent(
                        "T",
                        "",
                        List.of("A", "B"),
                        List.of(new FigureRow("x", List.of(), false)),
                        null,
                        "",
                        "K",
                        origin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new FigureContent("T", "", List.of("A", "B"), List.of(), FigureChart.of(1), "", "K", origin))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FigureOrigin("https://example.dk", "Andre", Map.of(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Messages messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages_da");
        source.setDefaultEncoding("UTF-8");
        return new Messages(source);
    }
}

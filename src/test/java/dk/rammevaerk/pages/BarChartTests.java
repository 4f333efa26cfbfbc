package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BarChartTests {

    @Test
    void theLongestBarFillsTheDrawingAndTheOthersFollowItsScale() {
        var chart = chart(row("long", 150, 50), row("short", 40, 10));
        assertThat(chart.parts(chart.rows().get(0)))
                .extracting(BarChart.Part::x, BarChart.Part::w)
                .containsExactly(tuple("0.00%", "73.50%"), tuple("73.50%", "24.50%"));
        assertThat(chart.parts(chart.rows().get(1)))
                .extracting(BarChart.Part::w)
                .containsExactly("19.60%", "4.90%");
    }

    @Test
    void aHiddenFigureIsDrawnEquallyWideWhateverItsRowHolds() {
        var chart = chart(row("a", 200, null), row("b", 3, null));
        assertThat(chart.rows()).allSatisfy(row -> {
            var hidden = chart.parts(row).getLast();
            assertThat(hidden.w()).isEqualTo("2.50%");
            assertThat(hidden.number()).isEqualTo("•");
        });
        assertThat(chart.hides()).isTrue();
    }

    @Test
    void nothingIsDrawnForZero() {
        var chart = chart(row("none", 0, 0));
        assertThat(chart.parts(chart.rows().getFirst())).isEmpty();
    }

    @Test
    void numbersAreDanish() {
        var chart = chart(row("a", 1, 1));
        assertThat(chart.number(new BigDecimal("1214"))).isEqualTo("1.214");
        assertThat(chart.number(new BigDecimal("26.64"))).isEqualTo("26,6");
    }

    @Test
    void aRowWithoutAValueForEachSeriesIsRefused() {
        assertThatThrownBy(() -> chart(row("short of one", 1))).hasMessageContaining("short of one");
    }

    private static BarChart chart(BarChart.Row... rows) {
        return new BarChart("Fund", "Række", "Antal", List.of("Regional", "Kommunal"), List.of(rows), "Kilde");
    }

    private static BarChart.Row row(String label, @Nullable Integer... values) {
        var figures = Arrays.stream(values)
                .<@Nullable BigDecimal>map(value -> value == null ? null : BigDecimal.valueOf(value))
                .toList();
        return new BarChart.Row(label, figures, BigDecimal.TEN);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... parts) {
        return org.assertj.core.groups.Tuple.tuple(parts);
    }
}

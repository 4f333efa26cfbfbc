package dk.rammevaerk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TileMapTests {
    private static final String TWO = "code;column;row;label;short\n0665;0;0;Lemvig;Lem\n0671;1;0;Struer;Str\n";

    @Test
    void centralJutlandHasItsNineteenMunicipalitiesAndTheRegionWhereTheDesignPutsThem() {
        var places = TileLayout.ofRegion("1082").orElseThrow().places();
        assertThat(places).hasSize(20);
        assertThat(places).contains(new TileLayout.Place("0615", 3, 4, "Horsens", "Hor"));
        assertThat(places).extracting(TileLayout.Place::shortLabel).doesNotHaveDuplicates();
    }

    @Test
    void aRegionNobodyHasDrawnHasNoMap() {
        assertThat(TileLayout.ofRegion("1081")).isEmpty();
    }

    @Test
    void twoOnOneSquareAreRefused() {
        assertThatThrownBy(() -> TileLayout.of(TWO.replace("0671;1;0", "0671;0;0")))
                .hasMessageContaining("one square");
    }

    @Test
    void aSquareOutsideTheStylesheetIsRefused() {
        assertThatThrownBy(() -> TileLayout.of(TWO.replace("0671;1;0", "0671;10;0")))
                .hasMessageContaining("Struer");
    }

    @Test
    void theLegendCountsEachWordInTheOrderOfTheLooks() {
        var layout = TileLayout.of(TWO + "0779;2;0;Skive;Ski\n0791;3;0;Viborg;Vib\n");
        var map = TileMap.of("Kort", layout, place -> switch (place.label()) {
            case "Viborg" -> Optional.empty();
            case "Skive" -> Optional.of(tile(place, TileMap.Look.SETTLED, "Vedtaget"));
            default -> Optional.of(tile(place, TileMap.Look.ASKING, "Afventer"));
        });
        assertThat(map.tiles()).hasSize(3);
        assertThat(map.legend())
                .isEqualTo(List.of(
                        new TileMap.Sign(TileMap.Look.SETTLED, "Vedtaget", 1),
                        new TileMap.Sign(TileMap.Look.ASKING, "Afventer", 2)));
    }

    @Test
    void aTileStandsInItsColumnAndRow() {
        var place = new TileLayout.Place("0615", 3, 4, "Horsens", "Hor");
        assertThat(tile(place, TileMap.Look.PLAIN, "På dagsorden").css())
                .isEqualTo("rv-tile rv-tile--plain rv-tile--column3 rv-tile--row4");
    }

    private static TileMap.Tile tile(TileLayout.Place place, TileMap.Look look, String word) {
        return new TileMap.Tile(place, look, Icon.CHECK, word, "", place.label() + ": " + word);
    }
}

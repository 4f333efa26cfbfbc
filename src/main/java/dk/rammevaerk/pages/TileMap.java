package dk.rammevaerk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The authorities of a region as squares, about where they lie. For the eye it is a map; read aloud it is a list in the
 * order of the tiles. The page also shows the same facts in a table.
 *
 * @param title what the map shows, read aloud before the list
 */
public record TileMap(String title, List<Tile> tiles) {

    /** How a square is drawn; icon and text always stand with it. The legend follows this order. */
    public enum Look {
        /** All is well: filled with the accent colour. */
        SETTLED,
        /** Well, with something to know: white with an edge of the accent colour. */
        NOTED,
        /** Nothing to say yet: white with a grey edge. */
        PLAIN,
        /** Somebody must act: yellow, dashed. */
        ASKING,
        /** It went against us: red. */
        REFUSED;

        String css() {
            return "rv-tile--" + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One authority.
     *
     * @param word the state in words, as the legend says it: {@code Vedtaget}
     * @param text what stands beside the icon on a wide screen, often a short date; may be empty
     * @param reading the whole fact, read aloud and shown when pointed at: {@code Lemvig Kommune: Vedtaget 23. september}
     */
    public record Tile(TileLayout.Place place, Look look, Icon icon, String word, String text, String reading) {
        public String css() {
            return "rv-tile " + look.css() + " rv-tile--column" + place.column() + " rv-tile--row" + place.row();
        }
    }

    /** A line of the legend. */
    public record Sign(Look look, String word, long count) {
        public String css() {
            return "rv-tiles__sign " + look.css();
        }
    }

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /** One tile per place of the region's layout for which there is something to say. */
    public static TileMap of(String title, TileLayout layout, Function<TileLayout.Place, Optional<Tile>> tile) {
        return new TileMap(
                title,
                layout.places().stream().map(tile).flatMap(Optional::stream).toList());
    }

    /** Each state that occurs, with how many have it. */
    public List<Sign> legend() {
        return Arrays.stream(Look.values())
                .flatMap(look -> signs(look).stream())
                .toList();
    }

    private List<Sign> signs(Look look) {
        var alike = tiles.stream().filter(tile -> tile.look() == look).toList();
        return alike.stream()
                .map(Tile::word)
                .distinct()
                .map(word -> new Sign(
                        look,
                        word,
                        alike.stream().filter(tile -> tile.word().equals(word)).count()))
                .toList();
    }
}

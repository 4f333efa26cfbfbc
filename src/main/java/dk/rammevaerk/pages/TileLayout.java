package dk.rammevaerk.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where each authority of a region stands on a {@link TileMap}. A layout is a file
 * {@code dk/rammevaerk/pages/tiles/<region>.csv} with the columns {@code code;column;row;label;short}; columns and rows
 * count from 0 at the upper left.
 */
public record TileLayout(List<Place> places) {
    /** As many as the stylesheet has columns and rows. */
    private static final int MOST = 10;

    /**
     * One square.
     *
     * @param authority its code
     * @param label as it stands on the square on a wide screen, for example {@code Lemvig}
     * @param shortLabel on a phone, for example {@code Lem}
     */
    public record Place(String authority, int column, int row, String label, String shortLabel) {
        public Place {
            if (column < 0 || column >= MOST || row < 0 || row >= MOST) {
                throw new IllegalArgumentException(label + " stands outside the map: " + column + "," + row);
            }
        }
    }

    public TileLayout {
        places = List.copyOf(places);
        long squares = places.stream()
                .map(place -> List.of(place.column(), place.row()))
                .distinct()
                .count();
        if (squares != places.size()) {
            throw new IllegalArgumentException("Two authorities stand on one square");
        }
    }

    /** @return the region's layout; empty when nobody has drawn it yet: then there is no map, only its table */
    public static Optional<TileLayout> ofRegion(String region) {
        if (!region.matches("\\d{4}")) throw new IllegalArgumentException("Not a region's code: " + region);
        try (var file = TileLayout.class.getResourceAsStream("tiles/" + region + ".csv")) {
            if (file == null) return Optional.empty();
            return Optional.of(of(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static TileLayout of(String csv) {
        return new TileLayout(csv.lines().skip(1).map(TileLayout::place).toList());
    }

    private static Place place(String line) {
        String[] cells = line.split(";", -1);
        return new Place(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3], cells[4]);
    }
}

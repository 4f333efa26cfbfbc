package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.TileMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the seats are spread over the authorities of the region.
 *
 * @param finding in words
 * @param map null when nobody has drawn the region yet
 */
public record Spread(String finding, @Nullable TileMap map, List<Line> lines) {
    /**
     * @param seats how many its people hold
     * @param where in which bodies
     */
    public record Line(String authority, int seats, String where) {}
}

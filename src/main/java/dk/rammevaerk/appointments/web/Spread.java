package dk.rammevaerk.appointments.web;

import dk.rammevaerk.pages.TileMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the seats are spread over the authorities of the region.
 *
 * @param finding in words
 * @param map null when nobody has drawn the region yet
 * @param sizes the same by size of municipality; none when the inhabitants of that day are not known
 * @param source where the numbers of inhabitants come from, or empty
 */
public record Spread(String finding, @Nullable TileMap map, List<Line> lines, List<SizeLine> sizes, String source) {
    /**
     * @param seats how many its people hold
     * @param where in which bodies
     */
    public record Line(String authority, int seats, String where) {}

    /**
     * The municipalities of one size.
     *
     * @param size in words, with its bounds
     * @param inhabitants share of the region's, in whole per cent
     * @param seats how many their people hold
     * @param share of all seats of the municipalities, in whole per cent; zero when they hold none
     */
    public record SizeLine(String size, int municipalities, int inhabitants, int seats, int share) {}
}

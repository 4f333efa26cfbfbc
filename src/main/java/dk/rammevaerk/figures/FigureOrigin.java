package dk.rammevaerk.figures;

import java.util.Map;
import java.util.TreeMap;

/**
 * Where a figure was taken from.
 *
 * @param href the page it was read on, below this program's address
 * @param name what that page is called
 * @param parameters what was asked for, in words, sorted by name
 * @param version of the data, as their owner counts it
 */
public record FigureOrigin(String href, String name, Map<String, String> parameters, String version) {
    public FigureOrigin {
        parameters = new TreeMap<>(parameters);
        if (!href.startsWith("/") || href.startsWith("//")) throw new IllegalArgumentException("Not ours: " + href);
    }
}

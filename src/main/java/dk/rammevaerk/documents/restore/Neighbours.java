package dk.rammevaerk.documents.restore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which words go before and after the short words that are Danish both damaged and mended ({@code far} and {@code får},
 * {@code måde} and {@code møde}). Read from {@code neighbours.txt}, whose head explains its form. Immutable.
 */
public final class Neighbours {
    /** Stands for any number. */
    static final String NUMBER = "#";

    /** How much likelier a fitting neighbour makes a reading, in natural logarithms. */
    private static final double WEIGHT = 2.5;

    private static final String FILE = "neighbours.txt";

    private record Fit(Set<String> words, List<String> endings) {
        boolean has(String word, String further) {
            if (word.isEmpty()) {
                return false;
            }
            return words.contains(word)
                    || (!further.isEmpty() && words.contains(word + "_" + further))
                    || endings.stream().anyMatch(e -> word.length() > e.length() && word.endsWith(e));
        }
    }

    private record Place(Fit before, Fit after) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<String>> groups = new HashMap<>();

    private Neighbours(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.strip().split("\\s+", -1);
            if (parts[0].isEmpty() || parts[0].startsWith("//")) {
                continue;
            }
            if (parts[0].startsWith("@")) {
                groups.put(parts[0], List.of(parts).subList(1, parts.length));
            } else {
                places.put(parts[0], place(parts));
            }
        }
    }

    /** Reads the project's list. */
    public static Neighbours load() {
        try (var in = Neighbours.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new Neighbours(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable: " + FILE, e);
        }
    }

    private Place place(String[] parts) {
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        var list = before;
        for (String part : List.of(parts).subList(1, parts.length)) {
            switch (part) {
                case "<" -> list = before;
                case ">" -> list = after;
                default -> list.addAll(groups.getOrDefault(part, List.of(part)));
            }
        }
        return new Place(fit(before), fit(after));
    }

    private static Fit fit(List<String> all) {
        var words = new HashSet<String>();
        var endings = new ArrayList<String>();
        for (String word : all) {
            if (word.startsWith("*")) {
                endings.add(word.substring(1));
            } else {
                words.add(word);
            }
        }
        return new Fit(words, endings);
    }

    /** Whether the neighbours of this word are known, so that it is worth asking. */
    boolean judge(String word) {
        return places.containsKey(word);
    }

    /**
     * How much likelier a word is between its neighbours than anywhere, in natural logarithms; 0 when nothing is known.
     *
     * @param before the two words before, nearest first; empty where a sentence begins
     * @param after the two words after
     */
    double support(String word, List<String> before, List<String> after) {
        var place = places.get(word);
        if (place == null) {
            return 0;
        }
        double support = place.before().has(before.getFirst(), before.getLast()) ? WEIGHT : 0;
        return support + (place.after().has(after.getFirst(), after.getLast()) ? WEIGHT : 0);
    }
}

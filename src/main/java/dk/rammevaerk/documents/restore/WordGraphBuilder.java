package dk.rammevaerk.documents.restore;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Makes the smallest {@link WordGraph} of a sorted list of spellings: equal ends are stored once. */
final class WordGraphBuilder {
    /** Where each node is, by its edges: a buffer equals another with the same content. */
    private final Map<IntBuffer, Integer> places = new HashMap<>();

    private int[] edges = new int[1 << 16];
    private int size;

    /** @param words spelling (all of the alphabet) to {@link Traits} */
    static WordGraph build(SortedMap<String, Integer> words) {
        var keys = words.keySet().toArray(String[]::new);
        Arrays.sort(keys, WordGraphBuilder::byCode);
        var builder = new WordGraphBuilder();
        int root = builder.node(keys, 0, keys.length, 0, words);
        return new WordGraph(root, Arrays.copyOf(builder.edges, builder.size));
    }

    private static int byCode(String a, String b) {
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            int order = Integer.compare(Letters.code(a.charAt(i)), Letters.code(b.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /** The place of the node for the spellings from..to, which share their first letters. */
    private int node(String[] keys, int from, int to, int depth, Map<String, Integer> words) {
        var own = new int[Letters.COUNT];
        int count = 0;
        int at = from;
        if (keys[at].length() == depth) {
            own[count++] = words.getOrDefault(keys[at], 0) << 6;
            at++;
        }
        while (at < to) {
            char letter = keys[at].charAt(depth);
            int end = at + 1;
            while (end < to && keys[end].charAt(depth) == letter) {
                end++;
            }
            own[count++] = (node(keys, at, end, depth + 1, words) << 6) | Letters.code(letter);
            at = end;
        }
        own[count - 1] |= 32;
        return place(Arrays.copyOf(own, count));
    }

    private int place(int[] node) {
        return places.computeIfAbsent(IntBuffer.wrap(node), n -> {
            int place = size;
            if (size + node.length > edges.length) {
                edges = Arrays.copyOf(edges, edges.length * 2);
            }
            System.arraycopy(node, 0, edges, size, node.length);
            size += node.length;
            return place;
        });
    }
}

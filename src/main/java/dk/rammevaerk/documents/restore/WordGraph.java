package dk.rammevaerk.documents.restore;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * All known spellings as one acyclic graph whose edges are letters; spellings share their beginnings and their ends, so
 * some 700,000 of them fit in a few megabytes and are loaded by reading one array.
 *
 * <p>One int is one edge: bits 0-4 the letter, bit 5 set on the last edge of a node, bits 6-31 where the edge leads. An
 * edge with letter 0 ends a spelling and leads nowhere: its upper bits hold the {@link Traits}.
 */
final class WordGraph {
    /** The answer of {@link #step} and {@link #traits} when there is none. */
    static final int NONE = -1;

    private final int root;
    private final int[] edges;

    WordGraph(int root, int[] edges) {
        this.root = root;
        this.edges = edges;
    }

    /** Reads what {@link #write} wrote. */
    static WordGraph read(DataInputStream in) throws IOException {
        int root = in.readInt();
        int count = in.readInt();
        var bytes = new byte[count * Integer.BYTES];
        in.readFully(bytes);
        var edges = new int[count];
        ByteBuffer.wrap(bytes).asIntBuffer().get(edges);
        return new WordGraph(root, edges);
    }

    void write(DataOutputStream out) throws IOException {
        var bytes = ByteBuffer.allocate(edges.length * Integer.BYTES);
        bytes.asIntBuffer().put(edges);
        out.writeInt(root);
        out.writeInt(edges.length);
        out.write(bytes.array());
    }

    /** How many edges there are; four bytes each. */
    int size() {
        return edges.length;
    }

    /** The node where every spelling begins. */
    int root() {
        return root;
    }

    /** The node that the letter leads to, or {@link #NONE}. */
    int step(int node, int letter) {
        for (int i = node; ; i++) {
            int edge = edges[i];
            if ((edge & 31) == letter) {
                return edge >>> 6;
            }
            if ((edge & 32) != 0) {
                return NONE;
            }
        }
    }

    /** What is known of the spelling that ends at this node, or {@link #NONE} when none does. */
    int traits(int node) {
        return step(node, 0);
    }

    /** What is known of a spelling in small letters, or {@link #NONE}. */
    int find(CharSequence word) {
        int node = root;
        for (int i = 0; i < word.length(); i++) {
            int letter = Letters.code(word.charAt(i));
            node = letter == 0 ? NONE : step(node, letter);
            if (node == NONE) {
                return NONE;
            }
        }
        return word.isEmpty() ? NONE : traits(node);
    }

    /** Whether the spelling stands alone as a word or a name. */
    boolean isWord(CharSequence word) {
        int traits = find(word);
        return traits != NONE && Traits.has(traits, Traits.WORD);
    }
}

package dk.rammevaerk.documents.restore;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;

/**
 * Which letters follow which in Danish: how surprising a word is that nobody knows. Trained on all known spellings; a
 * letter is judged by the two before it.
 */
final class LetterStatistics {
    private static final int BITS = 5;
    private static final double QUANTUM = 16;

    /** Surprise of the third letter after the first two, in sixteenths of a natural logarithm. */
    private final byte[] table;

    private LetterStatistics(byte[] table) {
        this.table = table;
    }

    /** Learns from spellings, each weighing as its commonness says. */
    static LetterStatistics of(Map<String, Integer> words) {
        int n = Letters.COUNT;
        var three = new double[n * n * n];
        var two = new double[n * n];
        words.forEach((word, traits) -> {
            if (!Traits.has(traits, Traits.WORD)) {
                return;
            }
            double weight = 1 + Traits.commonness(traits);
            int context = 0;
            for (int i = 0; i <= word.length(); i++) {
                int letter = i < word.length() ? Letters.code(word.charAt(i)) : Letters.EDGE;
                three[(context << BITS) | letter] += weight;
                two[context] += weight;
                context = ((context << BITS) | letter) & (n * n - 1);
            }
        });
        var table = new byte[three.length];
        for (int i = 0; i < three.length; i++) {
            double likely = (three[i] + 0.5) / (two[i >> BITS] + 0.5 * n);
            table[i] = (byte) Math.min(127, Math.round(-Math.log(likely) * QUANTUM));
        }
        return new LetterStatistics(table);
    }

    static LetterStatistics read(DataInputStream in) throws IOException {
        var table = new byte[Letters.COUNT * Letters.COUNT * Letters.COUNT];
        in.readFully(table);
        return new LetterStatistics(table);
    }

    void write(DataOutputStream out) throws IOException {
        out.write(table);
    }

    /** Surprise of the letters from..to of a word in small letters: the sum of natural logarithms, negated. */
    double surprise(CharSequence word, int from, int to) {
        int context = 0;
        int sum = 0;
        for (int i = from; i < to; i++) {
            int letter = Letters.code(word.charAt(i));
            sum += table[(context << BITS) | letter];
            context = ((context << BITS) | letter) & (Letters.COUNT * Letters.COUNT - 1);
        }
        return (sum + table[context << BITS]) / QUANTUM;
    }
}

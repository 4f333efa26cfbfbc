package dk.rammevaerk.tariffs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rammevaerk.kernel.IntColumn;
import java.util.Arrays;

/** Many short texts, most of them different, in one array of bytes: a million names of eight letters take 12 MB. */
final class Texts {
    private byte[] letters = new byte[4096];
    private final IntColumn ends = new IntColumn();

    void add(String text) {
        var added = text.getBytes(UTF_8);
        int start = start(ends.size());
        int end = Math.addExact(start, added.length);
        if (end > letters.length) letters = Arrays.copyOf(letters, Math.max(end, letters.length + letters.length / 2));
        System.arraycopy(added, 0, letters, start, added.length);
        ends.add(end);
    }

    /** The text that was added as number {@code place}, from 0. */
    String get(int place) {
        int start = start(place);
        return new String(letters, start, ends.get(place) - start, UTF_8);
    }

    private int start(int place) {
        return place == 0 ? 0 : ends.get(place - 1);
    }
}

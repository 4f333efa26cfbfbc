package dk.rammevaerk.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts how well a text was restored, word by word.
 *
 * @param damaged words that the scan damaged
 * @param mended those of them that are right now
 * @param sound words that the scan left right
 * @param broken those of them that are wrong now
 * @param faults every word that is not as it was printed
 */
record RestorationScore(int damaged, int mended, int sound, int broken, List<String> faults) {

    /** @throws IllegalArgumentException when a line has lost or gained words */
    static RestorationScore of(List<String> scanned, List<String> printed, List<String> restored) {
        int damaged = 0;
        int mended = 0;
        int sound = 0;
        int broken = 0;
        var faults = new ArrayList<String>();
        for (int i = 0; i < printed.size(); i++) {
            String[] seen = words(scanned.get(i));
            String[] right = words(printed.get(i));
            String[] now = words(restored.get(i));
            if (seen.length != right.length || now.length != right.length) {
                throw new IllegalArgumentException("words lost or gained: " + restored.get(i));
            }
            for (int j = 0; j < right.length; j++) {
                boolean good = now[j].equals(right[j]);
                if (seen[j].equals(right[j])) {
                    sound++;
                    broken += good ? 0 : 1;
                } else {
                    damaged++;
                    mended += good ? 1 : 0;
                }
                if (!good) {
                    faults.add(seen[j] + " became " + now[j] + ", was " + right[j]);
                }
            }
        }
        return new RestorationScore(damaged, mended, sound, broken, faults);
    }

    double shareMended() {
        return (double) mended / damaged;
    }

    double shareBroken() {
        return (double) broken / sound;
    }

    private static String[] words(String line) {
        return line.strip().split("\\s+", -1);
    }
}

package dk.rammevaerk.documents.restore;

/**
 * How much of a text is damaged, estimated from the words that leave no doubt: those that are Danish only when a letter
 * is put right, against those that still have their æ, ø or å.
 *
 * <p>The estimate is local, so a scanned appendix does not speak for the sound pages before it.
 */
final class Damage {
    private static final int WINDOW = 12;

    /** With a smaller share than this only words that leave no doubt are mended. */
    static final double LITTLE = 0.1;

    /** A text with a smaller share than this, or so few such words, is sound, and nothing in it is touched. */
    private static final double SOUND = 0.02;

    private static final int FEWEST = 3;

    /** The share believed of a text without any evidence, and how many words of evidence outweigh it. */
    private static final double PRIOR = 0.3;

    private static final double LOCAL_WEIGHT = 3;

    private final int[] damaged;
    private final int[] sound;
    private final double overall;
    private final int words;

    /** Nothing may be changed. */
    static final double NONE = 0;

    /**
     * @param damagedByLine undoubtedly damaged words on each line
     * @param soundByLine words with sound Danish letters on each line
     */
    Damage(int[] damagedByLine, int[] soundByLine) {
        damaged = sums(damagedByLine);
        sound = sums(soundByLine);
        words = damaged[damaged.length - 1];
        int whole = sound[sound.length - 1];
        overall = words == 0 && whole > 0 ? NONE : (words + PRIOR) / (words + whole + 1);
    }

    /** The share of Danish letters that are damaged around a line, or {@link #NONE} where the text is sound. */
    double around(int line) {
        int from = Math.max(0, line - WINDOW);
        int to = Math.min(damaged.length - 1, line + WINDOW + 1);
        int hurt = damaged[to] - damaged[from];
        int whole = sound[to] - sound[from];
        boolean allSound = overall < SOUND || (overall < LITTLE && words < FEWEST);
        if (allSound && (hurt <= FEWEST || hurt < whole)) {
            return NONE;
        }
        double share = (hurt + LOCAL_WEIGHT * overall) / (hurt + whole + LOCAL_WEIGHT);
        return Math.min(share, 0.98);
    }

    private static int[] sums(int[] counts) {
        var sums = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            sums[i + 1] = sums[i] + counts[i];
        }
        return sums;
    }
}

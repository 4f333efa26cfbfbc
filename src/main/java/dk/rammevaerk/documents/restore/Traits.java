package dk.rammevaerk.documents.restore;

/**
 * What the word graph knows of one spelling, packed into a byte: four flags below, how common it is above.
 *
 * <p>Commonness runs from 15 (the most common word) down to 1 (about the ten-thousandth); 0 means that the spelling is
 * known but in no list of common words. One step is a factor of about two in how often a word occurs.
 */
final class Traits {
    /** Stands alone as a word. */
    static final int WORD = 1;
    /** May begin or continue a compound, its linking letter included ({@code udviklings}). */
    static final int BEGINS = 2;
    /** May end a compound. */
    static final int ENDS = 4;
    /** A name, so it wants a capital letter. */
    static final int NAME = 8;

    private static final double STEP = 0.66;
    private static final double MOST_COMMON = 2.5;
    private static final double UNLISTED = 13.5;
    private static final double[] COSTS = costs();

    private Traits() {}

    static int of(int flags, int commonness) {
        return flags | (commonness << 4);
    }

    static int commonness(int traits) {
        return (traits >> 4) & 15;
    }

    /** Whether it has the flag, or one of several joined by {@code |}. */
    static boolean has(int traits, int flags) {
        return (traits & flags) != 0;
    }

    /** The commonness of the word at a place (from 1) in a list that begins with the most common one. */
    static int commonnessOfRank(int rank) {
        return Math.clamp(15 - Math.round(Math.log(rank) / STEP), 1, 15);
    }

    /** How surprising the word is: the negative natural logarithm of its probability, roughly. */
    static double cost(int traits) {
        return COSTS[commonness(traits)];
    }

    private static double[] costs() {
        var costs = new double[16];
        costs[0] = UNLISTED;
        for (int i = 1; i < costs.length; i++) {
            costs[i] = MOST_COMMON + STEP * (15 - i);
        }
        return costs;
    }
}

package dk.rammevaerk.documents.restore;

import java.util.ArrayList;
import java.util.List;

/**
 * What a scan makes of Danish letters, and how often, as counted on scans of minutes: {@code ø} mostly becomes g, then a;
 * {@code å} nearly always a; {@code æ} ae or ee.
 *
 * <p>Also I, | and l for each other, and 0 for o. All in small letters; a capital scans alike.
 */
final class Confusions {
    /**
     * One possibility: that the scan's letters stand for the right one.
     *
     * @param seen what the scan has, in small letters; {@code I} is kept as capital where only that is confused
     * @param right the letter that was printed
     * @param cost how rarely a damaged letter comes out like this: the negative natural logarithm
     */
    record Confusion(String seen, char right, double cost) {
        /** Whether what is seen is at home in foreign and old names: Björn, Bäck, Aagaard. */
        boolean isForeign() {
            return seen.equals("aa") || (seen.charAt(0) > 'z' && seen.charAt(0) != 'é');
        }
    }

    private static final List<Confusion> ALL = List.of(
            // ø
            of("g", 'ø', 0.60),
            of("a", 'ø', 0.22),
            of("e", 'ø', 0.04),
            of("o", 'ø', 0.04),
            of("@", 'ø', 0.05),
            of("g@", 'ø', 0.02),
            of("@g", 'ø', 0.005),
            of("ga", 'ø', 0.015),
            of("ag", 'ø', 0.003),
            of("og", 'ø', 0.008),
            of("oa", 'ø', 0.008),
            of("gi", 'ø', 0.003),
            of("¢", 'ø', 0.02),
            of("6", 'ø', 0.01),
            of("0", 'ø', 0.01),
            of("q", 'ø', 0.01),
            of("ö", 'ø', 0.01),
            of("ó", 'ø', 0.005),
            // å
            of("a", 'å', 0.84),
            of("d", 'å', 0.03),
            of("&", 'å', 0.03),
            of("4", 'å', 0.02),
            of("é", 'å', 0.02),
            of("éa", 'å', 0.01),
            of("aé", 'å', 0.003),
            of("ä", 'å', 0.01),
            of("á", 'å', 0.01),
            of("à", 'å', 0.01),
            of("â", 'å', 0.01),
            of("ã", 'å', 0.005),
            of("@", 'å', 0.003),
            of("aa", 'å', 0.003),
            // æ
            of("ae", 'æ', 0.42),
            of("ee", 'æ', 0.36),
            of("ze", 'æ', 0.06),
            of("ea", 'æ', 0.01),
            of("eae", 'æ', 0.03),
            of("aee", 'æ', 0.005),
            of("zee", 'æ', 0.005),
            of("zse", 'æ', 0.01),
            of("se", 'æ', 0.02),
            of("a", 'æ', 0.015),
            of("e", 'æ', 0.02),
            of("z", 'æ', 0.005),
            of("za", 'æ', 0.02),
            of("ce", 'æ', 0.005),
            of("oe", 'æ', 0.005),
            of("ä", 'æ', 0.01),
            of("@", 'æ', 0.003),
            // not Danish letters, but damaged by the same scans
            of("I", 'l', 0.30),
            of("|", 'l', 0.10),
            of("1", 'l', 0.05),
            of("0", 'o', 0.30));

    private static final Confusion[][] BY_FIRST = byFirst();

    private Confusions() {}

    /** The possibilities that begin with this character. */
    static Confusion[] beginningWith(char seen) {
        return seen < BY_FIRST.length ? BY_FIRST[seen] : BY_FIRST[0];
    }

    /** Whether a character that is no letter may be part of a damaged word. */
    static boolean isStray(char seen) {
        return switch (seen) {
            case '@', '&', '|', '0', '1', '4', '6', '¢' -> true;
            default -> false;
        };
    }

    private static Confusion of(String seen, char right, double share) {
        return new Confusion(seen, right, -Math.log(share));
    }

    private static Confusion[][] byFirst() {
        var lists = new ArrayList<List<Confusion>>();
        for (int i = 0; i < 256; i++) {
            lists.add(new ArrayList<>());
        }
        ALL.forEach(confusion -> lists.get(confusion.seen().charAt(0)).add(confusion));
        return lists.stream().map(list -> list.toArray(Confusion[]::new)).toArray(Confusion[][]::new);
    }
}

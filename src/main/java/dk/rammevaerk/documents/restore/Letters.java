package dk.rammevaerk.documents.restore;

/**
 * The alphabet of the word graph and the letter statistics: small numbers instead of characters, 1-31.
 *
 * <p>0 is kept for "no such letter" (and, in the word graph, for the end of a word).
 */
final class Letters {
    /** How many symbols there are, 0 included. A power of two, so that three of them make an index by shifting. */
    static final int COUNT = 32;

    /** The end of a word in the letter statistics, and its beginning. */
    static final int EDGE = 0;

    private static final String ALPHABET = "\0abcdefghijklmnopqrstuvwxyzæøåé-";

    private static final byte[] CODES = codes();

    private Letters() {}

    /** The number of a lower-case letter, 0 when it is none of the alphabet. */
    static int code(char letter) {
        return letter < CODES.length ? CODES[letter] : 0;
    }

    /** The letter of a number. */
    static char letter(int code) {
        return ALPHABET.charAt(code);
    }

    /** Whether every character belongs to the alphabet, so that the word can be stored. */
    static boolean spell(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (code(word.charAt(i)) == 0) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** Whether the letter is one that scans damage: æ, ø or å, small or large. */
    static boolean isDanish(char letter) {
        return switch (letter) {
            case 'æ', 'ø', 'å', 'Æ', 'Ø', 'Å' -> true;
            default -> false;
        };
    }

    /** Whether a word still has one of the letters that scans damage. */
    static boolean hasDanish(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (isDanish(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] codes() {
        var codes = new byte[256];
        for (int i = 1; i < ALPHABET.length(); i++) {
            codes[ALPHABET.charAt(i)] = (byte) i;
        }
        return codes;
    }
}

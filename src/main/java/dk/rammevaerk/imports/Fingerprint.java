package dk.rammevaerk.imports;

import dk.rammevaerk.files.Files;

/**
 * Tells whether a field still has the text a person saw, without sending the text back and forth. Letters only, so that
 * no digits in it can look like a number somebody typed.
 */
public record Fingerprint(String letters) {
    private static final int LENGTH = 32;

    public static Fingerprint of(String text) {
        var letters = new StringBuilder(LENGTH);
        Files.sha256(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .chars()
                .limit(LENGTH)
                .forEach(digit -> letters.append((char) ('a' + Character.digit(digit, 16))));
        return new Fingerprint(letters.toString());
    }

    boolean isOf(String text) {
        return equals(of(text));
    }
}

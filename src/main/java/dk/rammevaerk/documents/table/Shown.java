package dk.rammevaerk.documents.table;

/** Texts from a file as a sentence about them shows them. */
final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}

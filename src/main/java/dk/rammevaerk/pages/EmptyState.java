package dk.rammevaerk.pages;

/**
 * What stands where a list will be.
 *
 * @param sentence what comes here
 * @param verb the one button, or empty when this reader can do nothing about it
 */
public record EmptyState(String sentence, String verb, String href) {
    public static EmptyState saying(String sentence) {
        return new EmptyState(sentence, "", "");
    }
}

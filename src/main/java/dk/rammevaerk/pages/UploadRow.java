package dk.rammevaerk.pages;

/**
 * What became of one file.
 *
 * @param message what was found, or what is wrong and what to do
 * @param href the file's page, or empty
 */
public record UploadRow(String fileName, String message, Outcome outcome, String href) implements Fragment {
    /** How it went. */
    public enum Outcome {
        /** Read without remarks. */
        READ,
        /** Read, and somebody must look at it. */
        DOUBTFUL,
        /** Not read; the message says why. */
        REFUSED
    }

    public Icon icon() {
        return Icon.ofFile(fileName);
    }
}

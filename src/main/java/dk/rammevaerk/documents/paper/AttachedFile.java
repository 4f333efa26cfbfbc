package dk.rammevaerk.documents.paper;

import java.io.IOException;
import java.io.InputStream;

/**
 * An attachment's file.
 *
 * @param name as it was uploaded, such as {@code notat.pdf}; what the file is shows in its content
 * @param content may be opened more than once
 */
public record AttachedFile(String name, Content content) {
    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        /** Its caller closes it. */
        InputStream open() throws IOException;
    }
}

package dk.rammevaerk.documents.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of rows, not yet opened.
 *
 * @param name as faults call it
 */
public record TableFile(String name, Source source) {
    /** Opens the file anew at each call. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public static TableFile of(Path path) {
        return new TableFile(
                String.valueOf(path.getFileName()), () -> new BufferedInputStream(Files.newInputStream(path)));
    }

    /** All of a stream that can be read once only, held in memory. */
    public static TableFile of(String name, InputStream in) {
        byte[] content;
        try {
            content = in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new TableFile(name, () -> new java.io.ByteArrayInputStream(content));
    }

    /** stub */
    public TableFile watchedBy(Progress progress) {
        return this;
    }
}

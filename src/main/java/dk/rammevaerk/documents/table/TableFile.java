package dk.rammevaerk.documents.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of rows, not yet opened.
 *
 * @param name as faults call it
 * @param progress is told how far the file is read
 */
public record TableFile(String name, Source source, Progress progress) {
    /** Opens the file anew at each call. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;

        /** In bytes; negative when nobody knows. */
        default long size() throws IOException {
            return -1;
        }

        /** Where it lies; null when it is in no file of this machine. */
        default @Nullable Path path() {
            return null;
        }
    }

    public TableFile(String name, Source source) {
        this(name, source, (bytes, ofBytes, rows) -> {});
    }

    /** What comes through a pipe is read once and held in memory. That there is no such file is told when it is read. */
    public static TableFile of(Path path) {
        var name = String.valueOf(path.getFileName());
        boolean isStream = Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
        return new TableFile(name, isStream ? new Held(() -> Files.newInputStream(path)) : new Stored(path));
    }

    /** All of a stream that can be read once only, held in memory. */
    public static TableFile of(String name, InputStream in) throws IOException {
        var held = new Held(() -> in);
        held.content();
        return new TableFile(name, held);
    }

    public TableFile watchedBy(Progress watcher) {
        return new TableFile(name, source, watcher);
    }

    private record Stored(Path path) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }
    }

    private static final class Held implements Source {
        private final Source once;
        private byte @Nullable [] content;

        Held(Source once) {
            this.once = once;
        }

        private byte[] content() throws IOException {
            if (content == null) {
                try (var in = once.open()) {
                    content = in.readAllBytes();
                }
            }
            return content;
        }

        @Override
        public InputStream open() throws IOException {
            return new ByteArrayInputStream(content());
        }

        @Override
        public long size() throws IOException {
            return content().length;
        }
    }
}

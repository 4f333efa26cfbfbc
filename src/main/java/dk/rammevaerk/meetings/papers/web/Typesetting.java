package dk.rammevaerk.meetings.papers.web;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sets a few documents at a time, in the order they were asked for, so that many readers at once take neither the
 * processors nor the memory from those who write. Whoever would wait too long is told to come back.
 */
@Component
@NamedInterface("papers")
public class Typesetting {
    private static final int AT_ONCE = 2;
    private static final long PATIENCE_SECONDS = 60;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Makes a document. */
    @FunctionalInterface
    @NamedInterface("papers")
    public interface Making<T> {
        T make() throws IOException;
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** @throws ResponseStatusException 503 when too many are waiting */
    public <T> T inTurn(Making<T> document) throws IOException {
        if (!mayBegin()) throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        try {
            return document.make();
        } finally {
            places.release();
        }
    }

    /** Writes it to a file of its own, which belongs to the caller; nothing is left when it fails. */
    Path toFile(Writing document) throws IOException {
        return inTurn(() -> {
            var file = Files.createTempFile("papir", ".tmp");
            boolean written = false;
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                document.to(out);
                written = true;
            } finally {
                if (!written) Files.delete(file);
            }
            return file;
        });
    }

    private boolean mayBegin() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

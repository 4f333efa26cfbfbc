package dk.rammevaerk.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that hand a file over. It is saved under its own name and never shown in the page's own origin. */
public final class Downloads {
    private Downloads() {}

    public static ResponseEntity<byte[]> attachment(StoredFile file, byte[] content) {
        return attachment(file.name(), file.mediaType(), content);
    }

    /** For what is made on the spot, or not stored yet. */
    public static ResponseEntity<byte[]> attachment(String name, String mediaType, byte[] content) {
        return attachment(name, mediaType).body(content);
    }

    /** For what is too large to be held: it was written to a file, which is gone when it has been sent. */
    public static ResponseEntity<Resource> temporary(String name, String mediaType, Path file) throws IOException {
        long size = java.nio.file.Files.size(file);
        var content =
                new InputStreamResource(java.nio.file.Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        return attachment(name, mediaType).contentLength(size).body(content);
    }

    private static ResponseEntity.BodyBuilder attachment(String name, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff");
    }
}

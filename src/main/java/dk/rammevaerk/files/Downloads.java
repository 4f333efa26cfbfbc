package dk.rammevaerk.files;

import java.nio.charset.StandardCharsets;
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
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }
}

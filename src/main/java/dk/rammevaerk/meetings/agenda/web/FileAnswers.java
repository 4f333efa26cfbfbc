package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.documents.UploadedFile;
import dk.rammevaerk.files.Files;
import dk.rammevaerk.files.StoredFile;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends a file that somebody laid up: shown when a browser can do that safely, saved otherwise. */
@Component
class FileAnswers {
    /** A file is shown alone or in a frame of our own pages, and runs nothing. */
    private static final String FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final Files files;

    FileAnswers(Files files) {
        this.files = files;
    }

    ResponseEntity<byte[]> of(StoredFile file) {
        var disposition =
                UploadedFile.isShown(file.mediaType()) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", FILE_POLICY)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.content(file.id()));
    }
}

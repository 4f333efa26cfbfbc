package dk.rammevaerk.agreements.web;

import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes versions of parts that are files. */
@Component
class PartUploads {
    private final Parts parts;
    private final UploadGuard guard;
    private final ReceivedWords words;

    PartUploads(Parts parts, UploadGuard guard, ReceivedWords words) {
        this.parts = parts;
        this.guard = guard;
        this.words = words;
    }

    /**
     * Writes the next version.
     *
     * @return why the file was not taken; empty when it is the next version now
     */
    String write(FrameworkAgreement agreement, UUID part, int after, MultipartFile file, @Nullable String note)
            throws IOException {
        var received = guard.attachment(
                Agreements.href(agreement) + "/dele/" + part,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                file.getBytes(),
                null,
                (kept, title) -> parts.write(agreement, part, after, null, kept, note));
        return received instanceof Received.Kept ? "" : words.refusal(received);
    }
}

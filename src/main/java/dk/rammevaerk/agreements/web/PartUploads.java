package dk.rammevaerk.agreements.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.agreements.Agreements;
import dk.rammevaerk.agreements.FrameworkAgreement;
import dk.rammevaerk.agreements.Parts;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import java.io.IOException;
import java.io.UncheckedIOException;
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
     * @param vouched what the numbers in it are, when somebody says that they are no CPR numbers
     * @return what became of the file when it was not taken; null when it is the next version now
     */
    @Nullable
    Received write(
            FrameworkAgreement agreement,
            UUID part,
            int after,
            MultipartFile file,
            @Nullable String note,
            @Nullable IsInstead vouched) {
        var received = guard.attachment(
                Agreements.href(agreement) + "/dele/" + part,
                Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                content(file),
                vouched,
                (kept, title) -> parts.write(agreement, part, after, null, kept, note));
        return received instanceof Received.Kept ? null : received;
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String message(Received received) {
        return words.message(received);
    }
}

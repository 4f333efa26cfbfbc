package dk.rammevaerk.cases.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.cases.CaseFile;
import dk.rammevaerk.cases.CaseWork;
import dk.rammevaerk.files.FileId;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of a case from forms. */
@Component
class CaseUploads {
    private final CaseWork work;
    private final UploadGuard guard;
    private final ReceivedWords words;

    CaseUploads(CaseWork work, UploadGuard guard, ReceivedWords words) {
        this.work = work;
        this.guard = guard;
        this.words = words;
    }

    UploadRow add(CaseFile to, MultipartFile file) throws IOException {
        var added = new AtomicReference<FileId>();
        var received = guard.attachment(place(to), name(file), file.getBytes(), null, (kept, title) -> {
            work.attach(to.id(), kept, title);
            added.set(kept);
        });
        return words.row(
                received,
                added.get() == null ? "" : place(to) + "/" + added.get().value(),
                numbers(to));
    }

    /** @param vouched what the numbers in it are that look like CPR numbers */
    Received add(CaseFile to, MultipartFile file, IsInstead vouched) throws IOException {
        return guard.attachment(
                place(to), name(file), file.getBytes(), vouched, (kept, title) -> work.attach(to.id(), kept, title));
    }

    String message(Received received) {
        return words.message(received);
    }

    /** Where somebody says what the numbers in a file are. */
    static String numbers(CaseFile to) {
        return place(to) + "/tal";
    }

    private static String place(CaseFile to) {
        return "/sager/" + to.number() + "/dokumenter";
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}

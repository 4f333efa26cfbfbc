package dk.rammevaerk.inquiries.web;

import dk.rammevaerk.inquiries.AnswerFile;
import dk.rammevaerk.inquiries.Answers;
import dk.rammevaerk.inquiries.Inquiry;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of an answer in. */
@Component
class AnswerUploads {
    private final Answers answers;
    private final UploadGuard guard;
    private final ReceivedWords words;

    AnswerUploads(Answers answers, UploadGuard guard, ReceivedWords words) {
        this.answers = answers;
        this.guard = guard;
        this.words = words;
    }

    /** @return why files were not taken, each with its name; empty when all are */
    String attach(Inquiry inquiry, String authority, List<MultipartFile> files) throws IOException {
        var refused = new ArrayList<String>();
        for (var file : files) {
            if (file.isEmpty()
                    && Objects.requireNonNullElse(file.getOriginalFilename(), "")
                            .isEmpty()) continue;
            var received = guard.attachment(
                    inquiry.answersHref() + "/" + authority,
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""),
                    file.getBytes(),
                    null,
                    (kept, title) -> answers.attach(inquiry.subject(), authority, new AnswerFile(kept, title)));
            if (!(received instanceof Received.Kept)) refused.add(received.name() + ": " + words.refusal(received));
        }
        return String.join(" ", refused);
    }
}

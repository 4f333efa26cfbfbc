package dk.rammevaerk.meetings.suggestions.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.meetings.suggestions.SuggestionId;
import dk.rammevaerk.meetings.suggestions.SuggestionPapers;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.UploadRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes attachments from forms, and says what became of each. */
@Component
class SuggestionUploads {
    private final SuggestionPapers papers;
    private final ReceivedWords words;
    private final Messages messages;

    SuggestionUploads(SuggestionPapers papers, ReceivedWords words, Messages messages) {
        this.papers = papers;
        this.words = words;
        this.messages = messages;
    }

    /** @param vouched what numbers in it are that look like CPR numbers, or null */
    Received receive(SuggestionId id, MultipartFile file, @Nullable IsInstead vouched) throws IOException {
        return papers.attach(id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), vouched);
    }

    /** Takes all that were chosen, and says in one line how many came along and why others did not. */
    String receiveAll(SuggestionId id, List<MultipartFile> files) throws IOException {
        var all = new ArrayList<Received>();
        for (var file : files) {
            var name = file.getOriginalFilename();
            // a form without a chosen file sends an empty one without a name
            if (name != null && !name.isEmpty()) all.add(receive(id, file, null));
        }
        var kept = all.stream().filter(Received.Kept.class::isInstance).count();
        var refused = all.stream()
                .filter(one -> !(one instanceof Received.Kept))
                .map(one -> one.name() + ": " + words.message(one))
                .collect(joining(" "));
        return messages.of("suggestions.files.count", kept) + (refused.isEmpty() ? "" : " " + refused);
    }

    /** @param numbersHref where somebody says what the numbers in a file are */
    UploadRow row(Received received, String numbersHref) {
        return words.row(received, "", numbersHref);
    }

    String message(Received received) {
        return words.message(received);
    }
}

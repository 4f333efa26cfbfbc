package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.files.FileId;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.ItemPictures;
import dk.rammevaerk.meetings.uploads.Received;
import dk.rammevaerk.meetings.uploads.UploadGuard;
import dk.rammevaerk.meetings.uploads.web.ReceivedWords;
import dk.rammevaerk.pages.UploadBox;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The pictures in texts. Everyone may ask; they get those of what they may read. */
@RestController
@OpenTo(Audience.EVERYONE)
class PictureController {
    private final ItemPictures pictures;
    private final UploadGuard guard;
    private final ReceivedWords words;
    private final FileAnswers answers;

    PictureController(ItemPictures pictures, UploadGuard guard, ReceivedWords words, FileAnswers answers) {
        this.pictures = pictures;
        this.guard = guard;
        this.words = words;
        this.answers = answers;
    }

    /** A picture for the text of an item; the editor gets its address back. */
    @PostMapping("/moeder/{id}/{item}/billeder")
    @OpenTo(Audience.SECRETARIAT)
    ResponseEntity<Map<String, String>> add(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam(UploadBox.PART) MultipartFile file)
            throws IOException {
        var href = new AtomicReference<String>();
        var received = guard.picture(
                Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes(), (kept, title) -> {
                    pictures.add(new MeetingId(id), new ItemId(item), kept);
                    href.set(ItemPictures.address(kept));
                });
        return received instanceof Received.Kept
                ? ResponseEntity.ok(Map.of("href", href.get()))
                : ResponseEntity.unprocessableContent().body(Map.of("message", words.message(received)));
    }

    @GetMapping("/billeder/{file}")
    ResponseEntity<byte[]> picture(@PathVariable UUID file) {
        return answers.of(
                pictures.find(new FileId(file)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }
}

package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.texts.ItemGone;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import dk.rammevaerk.meetings.texts.web.SavedTexts;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the minutes of an item while they are written. What is answered is stored. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class MinutesTextController {
    record Current(int version, String text) {}

    private final ItemTexts texts;
    private final LiveMinutes minutes;
    private final SavedTexts saved;

    MinutesTextController(ItemTexts texts, LiveMinutes minutes, SavedTexts saved) {
        this.texts = texts;
        this.minutes = minutes;
        this.saved = saved;
    }

    @PostMapping("/moeder/{id}/referat/{item}/tekst")
    ResponseEntity<?> save(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam int version, @RequestParam String text) {
        return saved.answer(texts.save(new ItemId(item), Part.MINUTES, version, text));
    }

    @GetMapping("/moeder/{id}/referat/{item}/tekst")
    ResponseEntity<?> current(@PathVariable UUID id, @PathVariable UUID item) {
        return minutes.item(new MeetingId(id), new ItemId(item))
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok(new Current(one.version(), one.text())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<?> settled(TextIsSettled e) {
        return saved.refusal("meetings.minutes.text.settled");
    }

    @ExceptionHandler
    ResponseEntity<?> gone(ItemGone e) {
        return saved.refusal("meetings.minutes.text.gone");
    }
}

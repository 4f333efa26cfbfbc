package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.access.Account;
import dk.rammevaerk.access.Accounts;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.texts.ItemGone;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.Saving;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import dk.rammevaerk.pages.Messages;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH).withZone(DanishFormat.ZONE);

    /** @param text what the item says now, when it holds more than what was sent */
    record Kept(int version, String savedAt, @Nullable String text) {}

    /** Somebody else's text stands in the same place. */
    record Other(int version, String text, String savedBy, String savedAt) {}

    record Refused(String message) {}

    record Current(int version, String text) {}

    private final ItemTexts texts;
    private final LiveMinutes minutes;
    private final Accounts accounts;
    private final Messages messages;

    MinutesTextController(ItemTexts texts, LiveMinutes minutes, Accounts accounts, Messages messages) {
        this.texts = texts;
        this.minutes = minutes;
        this.accounts = accounts;
        this.messages = messages;
    }

    @PostMapping("/moeder/{id}/referat/{item}/tekst")
    ResponseEntity<?> save(
            @PathVariable UUID id, @PathVariable UUID item, @RequestParam int version, @RequestParam String text) {
        return switch (texts.save(new ItemId(item), Part.MINUTES, version, text)) {
            case Saving.Saved saved -> ResponseEntity.ok(new Kept(saved.version(), clock(saved.at()), null));
            case Saving.Merged merged ->
                ResponseEntity.ok(new Kept(merged.version(), clock(merged.at()), merged.text()));
            case Saving.Conflict conflict ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(new Other(
                                conflict.version(),
                                conflict.text(),
                                label(conflict.otherBy()),
                                clock(conflict.otherAt())));
        };
    }

    @GetMapping("/moeder/{id}/referat/{item}/tekst")
    ResponseEntity<?> current(@PathVariable UUID id, @PathVariable UUID item) {
        return minutes.items(new MeetingId(id)).stream()
                .filter(one -> one.id().value().equals(item))
                .findFirst()
                .<ResponseEntity<?>>map(one -> ResponseEntity.ok(new Current(one.version(), one.text())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @ExceptionHandler
    ResponseEntity<Refused> settled(TextIsSettled e) {
        return refused("meetings.minutes.text.settled");
    }

    @ExceptionHandler
    ResponseEntity<Refused> gone(ItemGone e) {
        return refused("meetings.minutes.text.gone");
    }

    private ResponseEntity<Refused> refused(String message) {
        return ResponseEntity.unprocessableContent().body(new Refused(messages.of(message)));
    }

    private String label(String username) {
        return accounts.byUsername(username).map(Account::displayName).orElse(username);
    }

    private static String clock(Instant moment) {
        return CLOCK.format(moment);
    }
}

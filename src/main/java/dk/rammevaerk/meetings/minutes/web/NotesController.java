package dk.rammevaerk.meetings.minutes.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.LiveItem;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.MinutesAreSettled;
import dk.rammevaerk.pages.Messages;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Decisions marked in an item's minutes, and tasks that come of it. Every answer is the panel as it is then. */
@RestController
@OpenTo(Audience.SECRETARIAT)
class NotesController {
    private final LiveMinutes minutes;
    private final LivePanels panels;
    private final Messages messages;

    NotesController(LiveMinutes minutes, LivePanels panels, Messages messages) {
        this.minutes = minutes;
        this.panels = panels;
        this.messages = messages;
    }

    @PostMapping("/moeder/{id}/referat/{item}/beslutninger")
    ItemNotes mark(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String passage,
            @RequestParam(required = false) @Nullable Effect virkning) {
        var text = passage.replaceAll("\\s+", " ").strip();
        if (text.isEmpty()) return panel(id, item, "meetings.minutes.passage.empty", "", "");
        if (virkning == null) return panel(id, item, "meetings.minutes.effect.empty", text, "");
        try {
            minutes.mark(new MeetingId(id), new ItemId(item), new Decision(text, virkning));
            return panel(id, item, "meetings.minutes.marked", "", "");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled", text, "");
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/beslutninger/{decision}/fjern")
    ItemNotes unmark(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision) {
        try {
            minutes.unmark(new MeetingId(id), decision);
            return panel(id, item, "meetings.minutes.unmarked", "", "");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled", "", "");
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/opgaver")
    ItemNotes note(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String opgave,
            @RequestParam(defaultValue = "") String hvem,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate frist) {
        var text = opgave.strip();
        if (text.isEmpty()) return panel(id, item, "meetings.minutes.task.empty", "", "");
        try {
            minutes.note(new MeetingId(id), new ItemId(item), text, hvem.isBlank() ? null : hvem.strip(), frist);
            return panel(id, item, "meetings.minutes.task.noted", "", "");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled", "", text);
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/opgaver/{task}/fjern")
    ItemNotes unnote(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID task) {
        try {
            minutes.unnote(new MeetingId(id), task);
            return panel(id, item, "meetings.minutes.task.removed", "", "");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled", "", "");
        }
    }

    private ItemNotes panel(UUID id, UUID item, String message, String text, String task) {
        var meeting = new MeetingId(id);
        LiveItem live = minutes.items(meeting).stream()
                .filter(one -> one.id().value().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return panels.notes(meeting, live, messages.of(message), text, task);
    }
}

package dk.rammevaerk.meetings.minutes.web;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.access.PossibleCprNumber;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.Decision;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.minutes.DueBeforeMeeting;
import dk.rammevaerk.meetings.minutes.LiveItem;
import dk.rammevaerk.meetings.minutes.LiveMinutes;
import dk.rammevaerk.meetings.minutes.MinutesAreSettled;
import dk.rammevaerk.meetings.minutes.web.ItemNotes.Typed;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

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
            @RequestParam(required = false) @Nullable Effect virkning,
            @RequestParam Map<String, String> form) {
        var text = passage.replaceAll("\\s+", " ").strip();
        var typed = typed(form);
        if (text.isEmpty()) return panel(id, item, typed.wrong("passage", say("meetings.minutes.passage.empty")));
        if (virkning == null) return panel(id, item, typed.wrong("virkning", say("meetings.minutes.effect.empty")));
        try {
            minutes.mark(new MeetingId(id), new ItemId(item), new Decision(text, virkning));
            return panel(id, item, "meetings.minutes.marked");
        } catch (MinutesAreSettled e) {
            return panel(id, item, typed.wrong("passage", say("meetings.minutes.settled")));
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/beslutninger/{decision}/fjern")
    ItemNotes unmark(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID decision) {
        try {
            minutes.unmark(new MeetingId(id), decision);
            return panel(id, item, "meetings.minutes.unmarked");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled");
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/opgaver")
    ItemNotes note(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String opgave,
            @RequestParam(defaultValue = "") String hvem,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate frist,
            @RequestParam Map<String, String> form) {
        var text = opgave.strip();
        var typed = typed(form);
        if (text.isEmpty()) return panel(id, item, typed.wrong("opgave", say("meetings.minutes.task.empty")));
        try {
            minutes.note(new MeetingId(id), new ItemId(item), text, hvem.isBlank() ? null : hvem.strip(), frist);
            return panel(id, item, "meetings.minutes.task.noted");
        } catch (DueBeforeMeeting e) {
            var day = frist == null ? "" : DanishFormat.date(frist);
            return panel(id, item, typed.wrong("frist", messages.of("meetings.minutes.task.early", day)));
        } catch (MinutesAreSettled e) {
            return panel(id, item, typed.wrong("opgave", say("meetings.minutes.settled")));
        }
    }

    @PostMapping("/moeder/{id}/referat/{item}/opgaver/{task}/fjern")
    ItemNotes unnote(@PathVariable UUID id, @PathVariable UUID item, @PathVariable UUID task) {
        try {
            minutes.unnote(new MeetingId(id), task);
            return panel(id, item, "meetings.minutes.task.removed");
        } catch (MinutesAreSettled e) {
            return panel(id, item, "meetings.minutes.settled");
        }
    }

    /** What was typed stays in its field; nothing else on the page is touched. */
    @ExceptionHandler
    ItemNotes ask(PossibleCprNumber question, HttpServletRequest request) {
        var form = request.getParameterMap().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> one.getValue()[0]));
        var typed = new Typed(form, FormErrors.NONE, IsInstead.choices(messages));
        for (var field : question.hitsByField().keySet()) typed = typed.wrong(field, say("meetings.minutes.cpr"));
        return panel(pathId(request, "id"), pathId(request, "item"), typed);
    }

    /** The guard asks before the address is taken apart for the handler. */
    @SuppressWarnings("unchecked")
    static UUID pathId(HttpServletRequest request, String name) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return UUID.fromString(variables.get(name));
    }

    private static Typed typed(Map<String, String> form) {
        return new Typed(form, FormErrors.NONE, new LinkedHashMap<>());
    }

    private ItemNotes panel(UUID id, UUID item, String message) {
        return panels.notes(new MeetingId(id), find(id, item), say(message));
    }

    private ItemNotes panel(UUID id, UUID item, Typed typed) {
        return panels.notes(new MeetingId(id), find(id, item), "", typed);
    }

    private LiveItem find(UUID id, UUID item) {
        return minutes.item(new MeetingId(id), new ItemId(item))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String say(String key) {
        return messages.of(key);
    }
}

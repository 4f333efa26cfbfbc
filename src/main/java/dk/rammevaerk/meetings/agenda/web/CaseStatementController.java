package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.Differences;
import dk.rammevaerk.meetings.agenda.WorkingItem;
import dk.rammevaerk.meetings.agenda.web.TextHistoryPage.Entry;
import dk.rammevaerk.meetings.texts.ItemText;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.Saving;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A case statement: saved while it is written, and its earlier versions. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CaseStatementController {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", DanishFormat.DANISH);

    private final Agendas agendas;
    private final ItemTexts texts;
    private final AgendaPages pages;
    private final Messages messages;

    CaseStatementController(Agendas agendas, ItemTexts texts, AgendaPages pages, Messages messages) {
        this.agendas = agendas;
        this.texts = texts;
        this.pages = pages;
        this.messages = messages;
    }

    /** Answers the script that saves while somebody writes. */
    @PostMapping("/moeder/{id}/{item}/sagsfremstilling")
    ResponseEntity<Map<String, Object>> save(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var working = find(id, item);
        var linked =
                agendas.withReferences(working.meeting().id(), working.item().id(), text.replace("\r\n", "\n"));
        try {
            return switch (texts.save(working.item().id(), Part.CASE_STATEMENT, version, linked)) {
                case Saving.Saved(var now, var at) -> ResponseEntity.ok(Map.of("version", now, "savedAt", clock(at)));
                case Saving.Merged(var now, var at, var merged, var by) ->
                    ResponseEntity.ok(Map.of("version", now, "savedAt", clock(at), "text", merged, "savedBy", by));
                case Saving.Conflict(var now, var theirs, var by, var at) ->
                    ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(Map.of("version", now, "text", theirs, "savedBy", by, "savedAt", clock(at)));
            };
        } catch (TextIsSettled settled) {
            return ResponseEntity.unprocessableContent().body(Map.of("message", messages.of("agenda.settled")));
        }
    }

    @GetMapping("/moeder/{id}/{item}/tekster")
    Page history(@PathVariable UUID id, @PathVariable UUID item) {
        var working = find(id, item);
        var history = texts.history(working.item().id(), Part.CASE_STATEMENT);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < history.size(); i++) {
            var one = history.get(i);
            var before = history.stream()
                    .skip(i + 1L)
                    .filter(other -> other.outcome() != ItemText.Outcome.CONFLICT)
                    .map(ItemText::text)
                    .findFirst()
                    .orElse("");
            entries.add(new Entry(
                    i,
                    DanishFormat.moment(one.savedAt()),
                    one.savedBy(),
                    messages.of("agenda.history." + one.outcome()),
                    i == 0 && one.outcome() != ItemText.Outcome.CONFLICT,
                    Differences.rows(before, one.text()),
                    one.text()));
        }
        return new TextHistoryPage(
                pages.trail(working.meeting()).here(messages.of("agenda.history.here")),
                working.item().title(),
                "/moeder/" + id + "/" + item,
                working.caseVersion(),
                entries);
    }

    /**
     * Uses an earlier text again; what stands there now stays in the history.
     *
     * @param nummer the text's place in the history when the person saw it, the newest first
     * @param version of the text now, so that nobody's writing is replaced unseen
     */
    @PostMapping("/moeder/{id}/{item}/tekster")
    String use(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam int nummer,
            RedirectAttributes redirect) {
        var working = find(id, item);
        var history = texts.history(working.item().id(), Part.CASE_STATEMENT);
        if (working.caseVersion() != version || nummer < 0 || nummer >= history.size()) {
            Toast.saying(messages.of("agenda.history.changed")).after(redirect);
            return "redirect:/moeder/" + id + "/" + item + "/tekster";
        }
        var text = agendas.withReferences(
                working.meeting().id(), working.item().id(), history.get(nummer).text());
        texts.save(working.item().id(), Part.CASE_STATEMENT, version, text);
        Toast.saying(messages.of("agenda.history.used")).after(redirect);
        return "redirect:/moeder/" + id + "/" + item + "/rediger";
    }

    private WorkingItem find(UUID id, UUID item) {
        return agendas.working(new MeetingId(id), new ItemId(item)).orElseThrow(AgendaItemGone::new);
    }

    private static String clock(Instant moment) {
        return CLOCK.format(LocalTime.ofInstant(moment, DanishFormat.ZONE));
    }
}

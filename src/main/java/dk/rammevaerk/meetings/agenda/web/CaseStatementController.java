package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.WorkingItem;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import dk.rammevaerk.meetings.texts.web.SavedTexts;
import dk.rammevaerk.meetings.texts.web.TextHistoryPage;
import dk.rammevaerk.meetings.texts.web.TextHistoryPage.Reuse;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.UUID;
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
    private final Agendas agendas;
    private final ItemTexts texts;
    private final SavedTexts saved;
    private final AgendaPages pages;
    private final Messages messages;

    CaseStatementController(Agendas agendas, ItemTexts texts, SavedTexts saved, AgendaPages pages, Messages messages) {
        this.agendas = agendas;
        this.texts = texts;
        this.saved = saved;
        this.pages = pages;
        this.messages = messages;
    }

    /** Answers the script that saves while somebody writes. */
    @PostMapping("/moeder/{id}/{item}/sagsfremstilling")
    ResponseEntity<?> save(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String text) {
        var working = find(id, item);
        var linked =
                agendas.withReferences(working.meeting().id(), working.item().id(), text.replace("\r\n", "\n"));
        try {
            return saved.answer(texts.save(working.item().id(), Part.CASE_STATEMENT, version, linked));
        } catch (TextIsSettled settled) {
            return saved.refusal("agenda.settled");
        }
    }

    @GetMapping("/moeder/{id}/{item}/tekster")
    Page history(@PathVariable UUID id, @PathVariable UUID item) {
        var working = find(id, item);
        var href = "/moeder/" + id + "/" + item;
        return new TextHistoryPage(
                pages.trail(working.meeting()).here(messages.of("agenda.history.here")),
                messages.of("agenda.history"),
                working.item().title(),
                href + "/rediger",
                new Reuse(href + "/tekster", working.caseVersion()),
                saved.entries(texts.history(working.item().id(), Part.CASE_STATEMENT)));
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
        try {
            texts.save(working.item().id(), Part.CASE_STATEMENT, version, text);
        } catch (TextIsSettled settled) {
            Toast.saying(messages.of("agenda.settled")).after(redirect);
            return "redirect:/moeder/" + id;
        }
        Toast.saying(messages.of("agenda.history.used")).after(redirect);
        return "redirect:/moeder/" + id + "/" + item + "/rediger";
    }

    private WorkingItem find(UUID id, UUID item) {
        return agendas.working(new MeetingId(id), new ItemId(item)).orElseThrow(AgendaItemGone::new);
    }
}

package dk.rammevaerk.meetings.agenda.web;

import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.ItemId;
import dk.rammevaerk.meetings.MeetingChangedMeanwhile;
import dk.rammevaerk.meetings.MeetingCycle;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.meetings.Section;
import dk.rammevaerk.meetings.agenda.AgendaIsSettled;
import dk.rammevaerk.meetings.agenda.AgendaItemGone;
import dk.rammevaerk.meetings.agenda.Agendas;
import dk.rammevaerk.meetings.agenda.ItemChangedMeanwhile;
import dk.rammevaerk.meetings.agenda.WorkingItem;
import dk.rammevaerk.meetings.agenda.web.ItemEditorPage.Conflict;
import dk.rammevaerk.meetings.texts.ItemGone;
import dk.rammevaerk.meetings.texts.ItemText.Part;
import dk.rammevaerk.meetings.texts.ItemTexts;
import dk.rammevaerk.meetings.texts.Saving;
import dk.rammevaerk.meetings.texts.TextIsSettled;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing one item of an agenda. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class ItemEditorController {
    /** In letters; what is longer belongs in the case statement. */
    static final int LONGEST_TITLE = 300;

    private final Agendas agendas;
    private final ItemTexts texts;
    private final MeetingCycle cycle;
    private final ItemEditorPages pages;
    private final Messages messages;

    ItemEditorController(
            Agendas agendas, ItemTexts texts, MeetingCycle cycle, ItemEditorPages pages, Messages messages) {
        this.agendas = agendas;
        this.texts = texts;
        this.cycle = cycle;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/moeder/{id}/{item}/rediger")
    Page edit(@PathVariable UUID id, @PathVariable UUID item) {
        return pages.page(find(id, item), List.of());
    }

    /**
     * Saves facts and text. The text was mostly saved while it was written; without scripts it is saved here.
     *
     * @param form with version of the facts and tekstVersion of the text
     */
    @PostMapping("/moeder/{id}/{item}/rediger")
    String save(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam int version,
            @RequestParam int tekstVersion,
            @RequestParam Map<String, String> form,
            RedirectAttributes redirect) {
        var typed = ItemForm.of(form);
        try {
            return save(find(id, item), version, tekstVersion, typed, form, redirect);
        } catch (AgendaItemGone | ItemGone | AgendaIsSettled | TextIsSettled e) {
            // it happened while somebody wrote: what was typed is in the form alone
            throw new Unsaved(pages.notSaved(id, agendas.working(new MeetingId(id), new ItemId(item)), typed));
        }
    }

    private String save(
            WorkingItem working,
            int version,
            int tekstVersion,
            ItemForm typed,
            Map<String, String> form,
            RedirectAttributes redirect) {
        var id = working.meeting().id().value();
        var item = working.item().id().value();
        if (typed.title().isBlank() || typed.title().length() > LONGEST_TITLE) {
            throw new Unsaved(pages.page(
                    working,
                    typed,
                    version,
                    tekstVersion,
                    null,
                    FormErrors.NONE.with(
                            "titel",
                            messages.of(
                                    typed.title().isBlank() ? "agenda.item.untitled" : "agenda.item.long",
                                    LONGEST_TITLE))));
        }
        Conflict conflict = null;
        int textVersion = tekstVersion;
        if (form.containsKey("tekst")) {
            var text = agendas.withReferences(
                    working.meeting().id(),
                    working.item().id(),
                    typed.caseStatement().replace("\r\n", "\n"));
            var saving = texts.save(working.item().id(), Part.CASE_STATEMENT, tekstVersion, text);
            textVersion = saving.version();
            if (saving instanceof Saving.Conflict(var newest, var theirs, var by, var at)) {
                conflict = new Conflict(messages.of("agenda.item.theirs", by, DanishFormat.moment(at)), theirs);
            }
        }
        int factsVersion = version;
        try {
            factsVersion = agendas.write(working.meeting().id(), working.item().id(), version, typed.facts());
        } catch (ItemChangedMeanwhile e) {
            throw new Unsaved(pages.page(
                    find(id, item),
                    typed,
                    find(id, item).version(),
                    textVersion,
                    conflict,
                    FormErrors.NONE.with("", messages.of("agenda.item.changed", pages.factsOf(find(id, item))))));
        }
        if (conflict != null) {
            throw new Unsaved(pages.page(find(id, item), typed, factsVersion, textVersion, conflict, FormErrors.NONE));
        }
        moveTo(working, typed.section());
        Toast.saying(messages.of("agenda.item.saved")).after(redirect);
        return "redirect:/moeder/" + id + "/" + item + (form.containsKey("bliv") ? "/rediger" : "");
    }

    /** Another section is chosen: the item goes to its end. */
    private void moveTo(WorkingItem working, String chosen) {
        @Nullable Section section = AgendaController.section(chosen);
        if (section == null || section == working.item().section() || working.sent()) return;
        var now = find(working.meeting().id().value(), working.item().id().value());
        try {
            agendas.move(
                    now.meeting().id(),
                    now.meeting().version(),
                    now.item().id(),
                    section,
                    now.meeting().items().size());
        } catch (MeetingChangedMeanwhile moved) {
            moveTo(working, chosen);
        }
    }

    /** Closes the item to the public. */
    @PostMapping("/moeder/{id}/{item}/lukning")
    String close(
            @PathVariable UUID id,
            @PathVariable UUID item,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes redirect) {
        var working = find(id, item);
        if (grund.isBlank()) {
            Toast.saying(messages.of("meetings.close.why")).after(redirect);
            return "redirect:/moeder/" + id + "/" + item + "/rediger#lukning";
        }
        try {
            boolean now = cycle.close(new MeetingId(id), working.item().id(), grund.strip());
            Toast.saying(messages.of(now ? "meetings.closed" : "meetings.closed.before"))
                    .after(redirect);
        } catch (MeetingChangedMeanwhile e) {
            Toast.saying(messages.of("meetings.changed")).after(redirect);
        }
        return "redirect:/moeder/" + id + "/" + item + "/rediger#lukning";
    }

    private WorkingItem find(UUID id, UUID item) {
        return agendas.working(new MeetingId(id), new ItemId(item))
                .filter(working -> working.meeting().state().isAhead())
                .orElseThrow(AgendaItemGone::new);
    }

    @ExceptionHandler
    Page unsaved(Unsaved unsaved) {
        return unsaved.page;
    }

    /** Something could not be saved; the form comes back with what was typed. */
    private static final class Unsaved extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Page page;

        Unsaved(Page page) {
            this.page = page;
        }
    }
}

package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.Dialogue.Facts;
import dk.rammevaerk.inquiries.dialogue.DialogueKind;
import dk.rammevaerk.inquiries.dialogue.DialogueState;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.meetings.MeetingId;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a dialogue, choosing its themes, cancelling it. */
@Controller
@RequestMapping("/dialogmoeder")
@OpenTo(Audience.SECRETARIAT)
class DialogueBeforeController {
    private static final String KEY = "dialogue.form.";

    private final Dialogues dialogues;
    private final FormPages forms;
    private final Places places;
    private final DialogueWords words;

    DialogueBeforeController(Dialogues dialogues, FormPages forms, Places places, DialogueWords words) {
        this.dialogues = dialogues;
        this.forms = forms;
        this.places = places;
        this.words = words;
    }

    @GetMapping("/ny")
    Page blank() {
        return planning(Map.of(), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String plan(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var kind = Typed.choice(typed, "art", DialogueKind.class, DialogueKind.WITH_OTHERS);
        var errors = errors(kind, typed);
        if (!errors.isEmpty()) throw new FormShown(planning(typed, errors));
        var id = dialogues.plan(facts(kind, typed, null));
        Toast.saying(words.of("done.planned")).after(redirect);
        return "redirect:" + Dialogue.href(id);
    }

    @GetMapping("/{id}/ret")
    Page askChange(@PathVariable UUID id) {
        var dialogue = DialogueController.find(dialogues, id);
        return changing(dialogue, typed(dialogue.facts()), FormErrors.NONE);
    }

    @PostMapping("/{id}/ret")
    String change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var kind = dialogue.facts().kind();
        var errors = errors(kind, typed);
        if (errors.isEmpty()) errors = doing(() -> dialogues.change(id, version, facts(kind, typed, dialogue)));
        if (!errors.isEmpty()) {
            throw new FormShown(changing(DialogueController.find(dialogues, id), typed, errors));
        }
        return done(dialogue, "done.changed", redirect);
    }

    @GetMapping("/{id}/temaer")
    Page askThemes(@PathVariable UUID id) {
        var dialogue = DialogueController.find(dialogues, id);
        return choosing(dialogue, Map.of("temaer", dialogue.themes()), FormErrors.NONE);
    }

    @PostMapping("/{id}/temaer")
    String choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var errors = doing(
                () -> dialogues.choose(id, version, Typed.text(typed, "temaer").replace("\r\n", "\n")));
        if (!errors.isEmpty()) {
            throw new FormShown(choosing(DialogueController.find(dialogues, id), typed, errors));
        }
        return done(dialogue, "done.chosen", redirect);
    }

    @GetMapping("/{id}/aflys")
    Page askCancel(@PathVariable UUID id) {
        return cancelling(DialogueController.find(dialogues, id), FormErrors.NONE);
    }

    @PostMapping("/{id}/aflys")
    String cancel(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var errors = doing(() -> dialogues.step(id, version, DialogueState.CANCELLED));
        if (!errors.isEmpty()) throw new FormShown(cancelling(DialogueController.find(dialogues, id), errors));
        return done(dialogue, "done.cancelled", redirect);
    }

    private FormErrors doing(Runnable act) {
        try {
            act.run();
            return FormErrors.NONE;
        } catch (InquiryChangedMeanwhile meanwhile) {
            return forms.meanwhile();
        } catch (InquiryStepRefused refused) {
            return FormErrors.NONE.with("", words.of("error.step"));
        }
    }

    private FormErrors errors(DialogueKind kind, Map<String, String> typed) {
        var errors = kind == DialogueKind.WITH_OTHERS
                ? forms.lacking(KEY + "plan", typed, "titel", "med")
                : forms.lacking(KEY + "plan", typed, "titel");
        return forms.noDays(errors, typed, "dag");
    }

    /** @param before what is changed; null for a new one */
    private Facts facts(DialogueKind kind, Map<String, String> typed, @Nullable Dialogue before) {
        var meeting = Typed.text(typed, "moede");
        var group = Typed.text(typed, "gruppe");
        return new Facts(
                kind,
                Typed.text(typed, "titel"),
                Typed.text(typed, "med"),
                Typed.text(typed, "formaal"),
                Typed.date(Typed.text(typed, "dag")).orElse(null),
                Typed.text(typed, "sted"),
                !meeting.isEmpty() && places.meetings(meeting(before)).containsKey(meeting)
                        ? new MeetingId(UUID.fromString(meeting))
                        : null,
                !group.isEmpty() && places.groups(group(before)).containsKey(group)
                        ? new BodyId(UUID.fromString(group))
                        : null);
    }

    private static Map<String, String> typed(Facts facts) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("titel", facts.title());
        typed.put("med", facts.with());
        typed.put("formaal", facts.purpose());
        typed.put("dag", facts.on() == null ? "" : facts.on().toString());
        typed.put("sted", facts.place());
        typed.put("moede", facts.meeting() == null ? "" : facts.meeting().toString());
        typed.put("gruppe", facts.group() == null ? "" : facts.group().toString());
        return typed;
    }

    private FormPage planning(Map<String, String> typed, FormErrors errors) {
        var form = forms.form(KEY + "plan", typed, errors)
                .choice("art", forms.choices("dialogue.kind", Arrays.asList(DialogueKind.values())));
        return where(form, DialogueKind.WITH_OTHERS, null).page(words.trail(), "/dialogmoeder/ny", 0, "/dialogmoeder");
    }

    private FormPage changing(Dialogue dialogue, Map<String, String> typed, FormErrors errors) {
        var form =
                where(forms.form(KEY + "plan", typed, errors), dialogue.facts().kind(), dialogue);
        return page(form, dialogue, "/ret");
    }

    private FormPages.Form where(FormPages.Form form, DialogueKind kind, @Nullable Dialogue before) {
        form.must(Kind.LINE, "titel");
        if (kind == DialogueKind.WITH_OTHERS) form.may(Kind.LINE, "med");
        return form.may(Kind.TEXT, "formaal")
                .may(Kind.DATE, "dag")
                .may(Kind.LINE, "sted")
                .optional("moede", places.meetings(meeting(before)))
                .optional("gruppe", places.groups(group(before)));
    }

    private static @Nullable MeetingId meeting(@Nullable Dialogue before) {
        return before == null ? null : before.facts().meeting();
    }

    private static @Nullable BodyId group(@Nullable Dialogue before) {
        return before == null ? null : before.facts().group();
    }

    private FormPage choosing(Dialogue dialogue, Map<String, String> typed, FormErrors errors) {
        return page(forms.form(KEY + "themes", typed, errors).may(Kind.MARKDOWN, "temaer"), dialogue, "/temaer");
    }

    private FormPage cancelling(Dialogue dialogue, FormErrors errors) {
        return page(forms.form(KEY + "cancel", Map.of(), errors), dialogue, "/aflys");
    }

    private FormPage page(FormPages.Form form, Dialogue dialogue, String action) {
        return form.page(words.trailTo(dialogue), dialogue.href() + action, dialogue.version(), dialogue.href());
    }

    private String done(Dialogue dialogue, String said, RedirectAttributes redirect) {
        Toast.saying(words.of(said)).after(redirect);
        return "redirect:" + dialogue.href();
    }
}

package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.inquiries.Inquiries;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.dialogue.Dialogue;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.inquiries.web.AuthorityChoices;
import dk.rammevaerk.inquiries.web.FormShown;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormMaking;
import dk.rammevaerk.pages.FormPage;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking the authorities for themes, or how far they are. */
@Controller
@RequestMapping("/dialogmoeder/{id}/spoerg")
@OpenTo(Audience.SECRETARIAT)
class DialogueAskController {
    private static final String KEY = "dialogue.form.ask";
    private static final String ASKED = "kommune";

    private final Dialogues dialogues;
    private final Inquiries inquiries;
    private final FormMaking forms;
    private final AuthorityChoices authorities;
    private final DialogueWords words;

    DialogueAskController(
            Dialogues dialogues,
            Inquiries inquiries,
            FormMaking forms,
            AuthorityChoices authorities,
            DialogueWords words) {
        this.dialogues = dialogues;
        this.inquiries = inquiries;
        this.forms = forms;
        this.authorities = authorities;
        this.words = words;
    }

    @GetMapping
    Page ask(@PathVariable UUID id) {
        var all = List.copyOf(authorities.all().keySet());
        return asking(DialogueController.find(dialogues, id), FormMaking.checked(ASKED, all), FormErrors.NONE);
    }

    @PostMapping
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var errors = forms.noDays(forms.lacking(KEY, typed, "frist"), typed, "frist");
        var deadline = Typed.date(Typed.text(typed, "frist"));
        var asked = new HashSet<>(FormMaking.chosen(typed, ASKED, authorities.all()));
        if (asked.isEmpty()) errors = errors.with(ASKED, words.of("error.nobody"));
        if (deadline.isPresent() && deadline.get().isBefore(inquiries.today())) {
            errors = errors.with("frist", words.of("error.deadline"));
        }
        if (!errors.isEmpty() || deadline.isEmpty()) throw new FormShown(asking(dialogue, typed, errors));
        try {
            dialogues.ask(id, deadline.get(), asked);
        } catch (InquiryStepRefused refused) {
            throw new FormShown(asking(dialogue, typed, FormErrors.NONE.with("", words.of("error.asked"))));
        }
        Toast.saying(words.of("done.asked", asked.size())).after(redirect);
        return "redirect:" + dialogue.href();
    }

    private FormPage asking(Dialogue dialogue, Map<String, String> typed, FormErrors errors) {
        return forms.form(KEY, typed, errors)
                .must(Kind.DATE, "frist")
                .checks(ASKED, authorities.all())
                .page(words.trailTo(dialogue), dialogue.href() + "/spoerg", dialogue.version(), dialogue.href());
    }
}

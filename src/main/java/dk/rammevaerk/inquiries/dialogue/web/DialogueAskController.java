package dk.rammevaerk.inquiries.dialogue.web;

import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.dialogue.Dialogues;
import dk.rammevaerk.inquiries.web.AskForms;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
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
    private final Dialogues dialogues;
    private final AskForms forms;
    private final DialogueWords words;

    DialogueAskController(Dialogues dialogues, AskForms forms, DialogueWords words) {
        this.dialogues = dialogues;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    Page ask(@PathVariable UUID id) {
        var dialogue = DialogueController.find(dialogues, id);
        return forms.blank(words.trailTo(dialogue), dialogue.href());
    }

    @PostMapping
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var dialogue = DialogueController.find(dialogues, id);
        var asked = forms.read(words.trailTo(dialogue), dialogue.href(), typed);
        try {
            dialogues.ask(id, asked.deadline(), asked.authorities());
        } catch (InquiryStepRefused refused) {
            throw forms.refused(words.trailTo(dialogue), dialogue.href(), typed);
        }
        Toast.saying(forms.done(asked)).after(redirect);
        return "redirect:" + dialogue.href();
    }
}

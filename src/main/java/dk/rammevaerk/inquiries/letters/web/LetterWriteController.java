package dk.rammevaerk.inquiries.letters.web;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.inquiries.InquiryChangedMeanwhile;
import dk.rammevaerk.inquiries.InquiryStepRefused;
import dk.rammevaerk.inquiries.letters.Letter;
import dk.rammevaerk.inquiries.letters.Letter.Facts;
import dk.rammevaerk.inquiries.letters.LetterState;
import dk.rammevaerk.inquiries.letters.Letters;
import dk.rammevaerk.inquiries.web.AskForms;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormPage.Kind;
import dk.rammevaerk.pages.FormPages;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a letter, and asking who backs it. */
@Controller
@RequestMapping("/breve")
@OpenTo(Audience.SECRETARIAT)
class LetterWriteController {
    private static final String KEY = "letters.form.write";
    private static final String NOTE = "letters.form.note";
    private static final String TEXT = "tekst";

    private final Letters letters;
    private final AskForms asking;
    private final FormPages forms;
    private final LetterWords words;

    LetterWriteController(Letters letters, AskForms asking, FormPages forms, LetterWords words) {
        this.letters = letters;
        this.asking = asking;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping("/ny")
    Page blank() {
        return beginning(Map.of(), FormErrors.NONE);
    }

    @PostMapping("/ny")
    String begin(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var errors = errors(typed);
        if (!errors.isEmpty()) throw new FormShown(beginning(typed, errors));
        var id = letters.begin(facts(typed), text(typed));
        Toast.saying(words.of("done.begun")).after(redirect);
        return "redirect:" + Letter.href(id);
    }

    @GetMapping("/{id}/ret")
    Page write(@PathVariable UUID id) {
        var letter = LetterController.find(letters, id);
        var typed = stands(letter);
        if (letter.state() == LetterState.ASKED) typed.remove(TEXT);
        return writing(letter, typed, FormErrors.NONE);
    }

    private static Map<String, String> stands(Letter letter) {
        var facts = letter.facts();
        var typed = new LinkedHashMap<String, String>();
        typed.put("titel", facts.title());
        typed.put("modtager", facts.recipient());
        typed.put(TEXT, letter.newest().text());
        typed.put("sag", facts.caseNumber());
        typed.put("andre", facts.backers());
        return typed;
    }

    @PostMapping("/{id}/ret")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var letter = LetterController.find(letters, id);
        var all = isNote(letter, typed) ? stands(letter) : new LinkedHashMap<String, String>();
        all.putAll(typed);
        var errors = errors(all);
        try {
            if (errors.isEmpty()) letters.write(id, version, facts(all), text(all));
        } catch (InquiryChangedMeanwhile meanwhile) {
            errors = forms.meanwhile();
        } catch (InquiryStepRefused refused) {
            errors = errors.with("", words.of(letter.state() == LetterState.ASKED ? "error.asked" : "error.step"));
        }
        if (!errors.isEmpty()) throw new FormShown(writing(LetterController.find(letters, id), typed, errors));
        Toast.saying(words.of("done.written")).after(redirect);
        return "redirect:" + letter.href();
    }

    @GetMapping("/{id}/spoerg")
    Page ask(@PathVariable UUID id) {
        var letter = LetterController.find(letters, id);
        return asking.blank(words.trailTo(letter), letter.href());
    }

    @PostMapping("/{id}/spoerg")
    String ask(@PathVariable UUID id, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var letter = LetterController.find(letters, id);
        var asked = asking.read(words.trailTo(letter), letter.href(), typed);
        try {
            letters.ask(id, asked.deadline(), asked.authorities());
        } catch (InquiryStepRefused | InquiryChangedMeanwhile refused) {
            throw asking.refused(words.trailTo(letter), letter.href(), typed);
        }
        Toast.saying(asking.done(asked)).after(redirect);
        return "redirect:" + letter.href();
    }

    private FormErrors errors(Map<String, String> typed) {
        var errors = forms.lacking(KEY, typed, "titel", "modtager", TEXT);
        var number = Typed.text(typed, "sag");
        return number.isEmpty() || CaseNumber.of(number).isPresent()
                ? errors
                : errors.with("sag", words.of("error.case"));
    }

    private static Facts facts(Map<String, String> typed) {
        return new Facts(
                Typed.text(typed, "titel"),
                Typed.text(typed, "modtager"),
                Typed.text(typed, "sag"),
                Typed.text(typed, "andre"));
    }

    private static String text(Map<String, String> typed) {
        return Typed.text(typed, TEXT).replace("\r\n", "\n");
    }

    private Page beginning(Map<String, String> typed, FormErrors errors) {
        return form(typed, errors).page(words.trail(), "/breve/ny", 0, "/breve");
    }

    private Page writing(Letter letter, Map<String, String> typed, FormErrors errors) {
        var form = isNote(letter, typed) ? noting(forms.form(NOTE, typed, errors)) : form(typed, errors);
        return form.page(words.trailTo(letter), letter.href() + "/ret", letter.version(), letter.href());
    }

    /** Whether the rest alone is written, since somebody is asked to back the text; who sends a text sees it again. */
    private static boolean isNote(Letter letter, Map<String, String> typed) {
        return letter.state() == LetterState.ASKED && !typed.containsKey(TEXT);
    }

    private FormPages.Form form(Map<String, String> typed, FormErrors errors) {
        return noting(forms.form(KEY, typed, errors)
                .must(Kind.LINE, "titel")
                .must(Kind.LINE, "modtager")
                .must(Kind.MARKDOWN, TEXT));
    }

    private static FormPages.Form noting(FormPages.Form form) {
        return form.may(Kind.LINE, "sag").may(Kind.LINE, "andre");
    }
}

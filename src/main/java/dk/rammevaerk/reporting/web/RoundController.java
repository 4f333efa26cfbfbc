package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.FormShown;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.Rounds;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One round: its page, and setting it up. */
@Controller
class RoundController {
    private final Rounds rounds;
    private final RoundPages pages;
    private final RoundForms forms;
    private final ReportingWords words;
    private final Messages messages;

    RoundController(Rounds rounds, RoundPages pages, RoundForms forms, ReportingWords words, Messages messages) {
        this.rounds = rounds;
        this.pages = pages;
        this.forms = forms;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/indberetning/{slug}")
    @OpenTo(Audience.SIGNED_IN)
    Page show(@PathVariable String slug) {
        return pages.page(find(slug));
    }

    @GetMapping("/indberetning/ny")
    @OpenTo(Audience.SECRETARIAT)
    Page blank() {
        return forms.page(words.trail(), "/indberetning/ny", 0, forms.blank(), FormErrors.NONE, "/indberetning");
    }

    @PostMapping("/indberetning/ny")
    @OpenTo(Audience.SECRETARIAT)
    String write(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var draft = forms.read(words.trail(), "/indberetning/ny", typed, List.of(), "/indberetning");
        var slug = rounds.draft(draft);
        Toast.saying(messages.of("reporting.setup.written")).after(redirect);
        return "redirect:/indberetning/" + slug;
    }

    @GetMapping("/indberetning/{slug}/ret")
    @OpenTo(Audience.SECRETARIAT)
    Page edit(@PathVariable String slug) {
        var round = find(slug);
        return forms.page(
                words.trail(round),
                round.href() + "/ret",
                round.version(),
                forms.of(round),
                FormErrors.NONE,
                round.href());
    }

    @PostMapping("/indberetning/{slug}/ret")
    @OpenTo(Audience.SECRETARIAT)
    String rewrite(@PathVariable String slug, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var round = find(slug);
        var action = round.href() + "/ret";
        var draft = forms.read(words.trail(round), action, typed, round.invitations(), round.href());
        try {
            rounds.redraft(round.id(), RoundForms.version(typed), draft);
        } catch (RoundChangedMeanwhile meanwhile) {
            throw new FormShown(
                    forms.page(words.trail(round), action, round.version(), typed, forms.meanwhile(), round.href()));
        }
        Toast.saying(messages.of("reporting.setup.written")).after(redirect);
        return "redirect:" + round.href();
    }

    private ReportingRound find(String slug) {
        return rounds.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

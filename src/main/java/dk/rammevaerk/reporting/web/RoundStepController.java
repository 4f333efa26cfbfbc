package dk.rammevaerk.reporting.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.reporting.Invitation;
import dk.rammevaerk.reporting.ReportingRound;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.RoundReminders;
import dk.rammevaerk.reporting.Rounds;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opening a round, and reminding those that lack. Both send mails, so both ask first. */
@Controller
@RequestMapping("/indberetning/{slug}")
@OpenTo(Audience.SECRETARIAT)
class RoundStepController {
    private final Rounds rounds;
    private final RoundReminders reminders;
    private final ReportingWords words;
    private final Messages messages;

    RoundStepController(Rounds rounds, RoundReminders reminders, ReportingWords words, Messages messages) {
        this.rounds = rounds;
        this.reminders = reminders;
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/aabn")
    Page askToOpen(@PathVariable String slug) {
        var round = find(slug);
        return ask(
                round,
                "reporting.act.open",
                messages.of("reporting.open.then", round.invitations().size()),
                "/aabn?version=" + round.version());
    }

    @PostMapping("/aabn")
    String open(@PathVariable String slug, @RequestParam int version, RedirectAttributes redirect) {
        var round = find(slug);
        String said;
        try {
            var told = reminders.open(round.id(), version);
            said = (messages.of("reporting.opened", told.reached().size()) + " " + words.unreached(told)).strip();
        } catch (RoundRefused refused) {
            said = words.refused(refused);
        } catch (RoundChangedMeanwhile meanwhile) {
            said = messages.of("reporting.meanwhile");
        }
        Toast.saying(said).after(redirect);
        return "redirect:" + round.href();
    }

    @GetMapping("/ryk")
    Page askToRemind(@PathVariable String slug) {
        var round = find(slug);
        var ahead = reminders.ahead(round);
        var names = ahead.reached().stream().map(Invitation::name).collect(Collectors.joining(", "));
        return ask(
                round,
                "reporting.act.remind",
                (messages.of("reporting.remind.then", names) + " " + words.unreached(ahead)).strip(),
                "/ryk",
                ahead.reached().size());
    }

    @PostMapping("/ryk")
    String remind(@PathVariable String slug, RedirectAttributes redirect) {
        var round = find(slug);
        var sent = reminders.send(round.id());
        var said = messages.of("reporting.remind.done", sent.reached().size()) + " " + words.unreached(sent);
        Toast.saying(said.strip()).after(redirect);
        return "redirect:" + round.href();
    }

    private Page ask(ReportingRound round, String key, String then, String action, Object... about) {
        var label = messages.of(key, about);
        return new ConfirmationPage(
                new Confirmation(
                        "skridt",
                        label + "?",
                        then,
                        label,
                        round.href() + action,
                        messages.of("reporting.wait"),
                        round.href()),
                words.trail(round).here(label));
    }

    private ReportingRound find(String slug) {
        return rounds.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package dk.rammevaerk.reporting.answering.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.reporting.Contact;
import dk.rammevaerk.reporting.ResponseSteps;
import dk.rammevaerk.reporting.ResponseView;
import dk.rammevaerk.reporting.RoundChangedMeanwhile;
import dk.rammevaerk.reporting.RoundRefused;
import dk.rammevaerk.reporting.Rounds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an authority lacks, and the steps of its responses. */
@Controller
@RequestMapping("/indberetning/{slug}/{authority:[0-9]+}")
@OpenTo({Audience.SECRETARIAT, Audience.MEMBER, Audience.CHAIR, Audience.REPORTER})
class AnsweringController {
    private final AnsweringFinder finder;
    private final AnsweringPages pages;
    private final AnsweringWords words;
    private final ResponseSteps steps;
    private final Rounds rounds;

    AnsweringController(
            AnsweringFinder finder, AnsweringPages pages, AnsweringWords words, ResponseSteps steps, Rounds rounds) {
        this.finder = finder;
        this.pages = pages;
        this.words = words;
        this.steps = steps;
        this.rounds = rounds;
    }

    @GetMapping
    AnsweringPage show(@PathVariable String slug, @PathVariable String authority) {
        return pages.page(finder.all(slug, authority), null, FormErrors.NONE);
    }

    @PostMapping("/{form:[0-9]{1,2}}/afslut")
    String complete(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var view = finder.response(slug, authority, form);
        return step(view, version, steps::complete, "completed", redirect);
    }

    @PostMapping("/{form:[0-9]{1,2}}/tag-tilbage")
    String takeBack(
            @PathVariable String slug,
            @PathVariable String authority,
            @PathVariable int form,
            @RequestParam(defaultValue = "-1") int version,
            RedirectAttributes redirect) {
        var view = finder.response(slug, authority, form);
        return step(view, version, steps::takeBack, "takenBack", redirect);
    }

    private String step(
            ResponseView view, int version, Consumer<ResponseView> step, String done, RedirectAttributes redirect) {
        var name = view.invitation().name();
        try {
            if (view.response().version() != version) throw new RoundChangedMeanwhile();
            step.accept(view);
            Toast.saying(words.of(done, name)).after(redirect);
        } catch (RoundRefused refused) {
            Toast.saying(words.refusal(refused)).after(redirect);
        } catch (RoundChangedMeanwhile meanwhile) {
            Toast.saying(words.of("meanwhile")).after(redirect);
        }
        return "redirect:" + view.round().href(view.invitation().authority());
    }

    /** Whom mails go to: a line each, the name first and the address last. */
    @PostMapping("/kontakter")
    Object reach(
            @PathVariable String slug,
            @PathVariable String authority,
            @RequestParam(name = AnsweringPages.CONTACTS, defaultValue = "") String typed,
            RedirectAttributes redirect) {
        var views = finder.all(slug, authority);
        var contacts = new ArrayList<Contact>();
        for (var line : lines(typed)) {
            int parting = Math.max(line.lastIndexOf(','), line.lastIndexOf(' '));
            var email = Typed.email(line.substring(parting + 1));
            var name = line.substring(0, Math.max(0, parting)).replaceAll("[,\\s]+$", "");
            boolean taken = email.isPresent()
                    && contacts.stream().anyMatch(one -> one.email().equalsIgnoreCase(email.get()));
            if (email.isEmpty() || name.isEmpty() || taken) {
                var wrong = words.of(taken ? "contacts.twice" : "contacts.wrong", line);
                return pages.page(views, typed, FormErrors.NONE.with(AnsweringPages.CONTACTS, wrong));
            }
            contacts.add(new Contact(email.get(), name));
        }
        rounds.reach(views.getFirst().round().id(), authority, contacts);
        Toast.saying(words.of("contacts.saved")).after(redirect);
        return "redirect:" + views.getFirst().round().href(authority) + "#kontakter";
    }

    private static List<String> lines(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}

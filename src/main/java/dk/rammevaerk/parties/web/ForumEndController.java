package dk.rammevaerk.parties.web;

import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Page;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.parties.Forum;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a forum, and saying who takes over what it leaves open. */
@Controller
@RequestMapping("/administration/fora/{code}/nedlaeg")
@OpenTo({Audience.ADMINISTRATOR, Audience.SECRETARIAT})
class ForumEndController {
    private final Parties parties;
    private final Messages messages;

    ForumEndController(Parties parties, Messages messages) {
        this.parties = parties;
        this.messages = messages;
    }

    @GetMapping
    Page ask(@PathVariable String code) {
        var forum = find(code);
        var from = forum.closedFrom();
        return page(
                forum,
                from == null ? "" : from.toString(),
                forum.successor() == null ? "" : forum.successor(),
                FormErrors.NONE);
    }

    /** @return the page again with what is wrong, or a redirect to the fora */
    @PostMapping
    Object end(
            @PathVariable String code,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "efterfoelger", defaultValue = "") String successor,
            RedirectAttributes redirect) {
        var forum = find(code);
        var day = day(from);
        if (day.isEmpty()) {
            return page(forum, from, successor, FormErrors.NONE.with("fra", messages.of("parties.forum.end.date")));
        }
        var known = parties.forum(successor).filter(other -> !other.code().equals(code));
        parties.close(code, day.get(), known.map(Forum::code).orElse(null));
        Toast.saying(messages.of("parties.forum.ended", forum.name())).after(redirect);
        return "redirect:/administration/fora";
    }

    private ForumEndPage page(Forum forum, String from, String successor, FormErrors errors) {
        var successors = new LinkedHashMap<String, String>();
        successors.put("", messages.of("parties.forum.end.nobody"));
        parties.fora().stream()
                .filter(other -> !other.code().equals(forum.code()) && other.closedFrom() == null)
                .forEach(other -> successors.put(other.code(), other.name()));
        return new ForumEndPage(forum, from, successor, successors, errors);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private Forum find(String code) {
        return parties.forum(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

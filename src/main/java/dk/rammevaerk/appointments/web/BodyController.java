package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Bodies;
import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.appointments.ChangedMeanwhile;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.parties.Parties;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making a body, and changing what is known about it. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class BodyController {
    private final Appointments appointments;
    private final Bodies bodies;
    private final Parties parties;
    private final Choices choices;
    private final Messages messages;

    BodyController(Appointments appointments, Bodies bodies, Parties parties, Choices choices, Messages messages) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.parties = parties;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/udpegninger/nyt")
    BodyFormPage form() {
        return page(null, 0, BodyForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping("/udpegninger/nyt")
    Object add(@RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = BodyForm.of(typed);
        var errors = form.check(Names.of(parties), messages);
        if (!errors.isEmpty()) return page(null, 0, form, errors);
        try {
            var id = bodies.add(form.facts());
            Toast.saying(messages.of("seats.body.added", form.name())).after(redirect);
            return "redirect:/udpegninger/" + id;
        } catch (DuplicateKeyException taken) {
            return page(null, 0, form, taken(form));
        }
    }

    @GetMapping("/udpegninger/{body}/ret")
    BodyFormPage form(@PathVariable UUID body) {
        var found = find(body);
        return page(found, found.version(), BodyForm.of(found.facts()), FormErrors.NONE);
    }

    @PostMapping("/udpegninger/{body}/ret")
    Object change(
            @PathVariable UUID body,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var found = find(body);
        var form = BodyForm.of(typed);
        var errors = form.check(Names.of(parties), messages);
        if (!errors.isEmpty()) return page(found, version, form, errors);
        try {
            bodies.change(found.id(), version, form.facts());
        } catch (DuplicateKeyException taken) {
            return page(found, version, form, taken(form));
        } catch (ChangedMeanwhile e) {
            var now = find(body);
            return page(
                    now, now.version(), form, FormErrors.NONE.with("", messages.of("seats.body.changed", now.name())));
        }
        Toast.saying(messages.of("seats.body.saved", form.name())).after(redirect);
        return "redirect:/udpegninger/" + body;
    }

    private FormErrors taken(BodyForm form) {
        return FormErrors.NONE.with("navn", messages.of("seats.body.name.taken", form.name()));
    }

    private BodyFormPage page(@Nullable Body body, int version, BodyForm form, FormErrors errors) {
        var href = body == null ? "/udpegninger" : "/udpegninger/" + body.id();
        return new BodyFormPage(
                body == null ? "" : body.name(),
                body == null ? "/udpegninger/nyt" : href + "/ret",
                href,
                version,
                form,
                choices.kinds(),
                choices.fora(),
                choices.authorities(),
                errors);
    }

    private Body find(UUID id) {
        return appointments
                .find(new BodyId(id))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .body();
    }
}

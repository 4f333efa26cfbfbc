package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Bodies;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.appointments.ChangedMeanwhile;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Seat;
import dk.rammevaerk.appointments.Seat.Represented;
import dk.rammevaerk.appointments.SeatId;
import dk.rammevaerk.appointments.SeatInUse;
import dk.rammevaerk.appointments.web.SeatFormPage.Form;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.Confirmation;
import dk.rammevaerk.pages.ConfirmationPage;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Trail;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The seats of a body: adding, changing, and taking away one that was never held. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class SeatController {
    private final Appointments appointments;
    private final Bodies bodies;
    private final Choices choices;
    private final Messages messages;

    SeatController(Appointments appointments, Bodies bodies, Choices choices, Messages messages) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.choices = choices;
        this.messages = messages;
    }

    @GetMapping("/udpegninger/{body}/poster/ny")
    SeatFormPage form(@PathVariable UUID body) {
        return page(find(body), null, 0, new Form("", "", ""), FormErrors.NONE);
    }

    @PostMapping("/udpegninger/{body}/poster/ny")
    Object add(@PathVariable UUID body, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var found = find(body);
        var form = form(typed);
        var errors = check(found, null, form);
        if (!errors.isEmpty()) return page(found, null, 0, form, errors);
        bodies.addSeat(found.body().id(), facts(form));
        Toast.saying(messages.of("seats.seat.added", form.title(), found.body().name()))
                .after(redirect);
        return "redirect:/udpegninger/" + body;
    }

    @GetMapping("/udpegninger/poster/{seat}/ret")
    SeatFormPage change(@PathVariable("seat") UUID id) {
        var found = around(id);
        var seat = seat(found, id);
        var facts = seat.facts();
        return page(
                found,
                seat,
                seat.version(),
                new Form(
                        facts.title(),
                        value(facts.represents()),
                        facts.substituteFor() == null
                                ? ""
                                : facts.substituteFor().toString()),
                FormErrors.NONE);
    }

    @PostMapping("/udpegninger/poster/{seat}/ret")
    Object change(
            @PathVariable("seat") UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var found = around(id);
        var seat = seat(found, id);
        var form = form(typed);
        var errors = check(found, seat, form);
        if (!errors.isEmpty()) return page(found, seat, version, form, errors);
        try {
            bodies.changeSeat(seat.id(), version, facts(form));
        } catch (ChangedMeanwhile e) {
            var now = around(id);
            return page(
                    now,
                    seat(now, id),
                    seat(now, id).version(),
                    form,
                    FormErrors.NONE.with(
                            "", messages.of("seats.seat.changed", seat(now, id).title())));
        }
        Toast.saying(messages.of("seats.seat.saved", form.title())).after(redirect);
        return "redirect:/udpegninger/" + found.body().id();
    }

    @GetMapping("/udpegninger/poster/{seat}/fjern")
    ConfirmationPage question(@PathVariable("seat") UUID id) {
        var found = around(id);
        var seat = seat(found, id);
        var href = "/udpegninger/" + found.body().id();
        return new ConfirmationPage(
                new Confirmation(
                        "fjern-post",
                        messages.of(
                                "seats.seat.remove.question",
                                seat.title(),
                                found.body().name()),
                        messages.of("seats.seat.remove.consequence"),
                        messages.of("seats.seat.remove.do"),
                        "/udpegninger/poster/" + id + "/fjern?version=" + seat.version(),
                        messages.of("seats.seat.remove.leave"),
                        href),
                Trail.of(messages.of("seats.navigation"), "/udpegninger")
                        .then(found.body().name(), href)
                        .here(seat.title()));
    }

    @PostMapping("/udpegninger/poster/{seat}/fjern")
    String remove(
            @PathVariable("seat") UUID id, @RequestParam(defaultValue = "0") int version, RedirectAttributes redirect) {
        var found = around(id);
        var seat = seat(found, id);
        try {
            bodies.removeSeat(seat.id(), version);
            Toast.saying(messages.of("seats.seat.removed", seat.title())).after(redirect);
        } catch (SeatInUse e) {
            Toast.saying(messages.of("seats.seat.inUse", seat.title())).after(redirect);
        } catch (ChangedMeanwhile e) {
            Toast.saying(messages.of("seats.seat.changed", seat.title())).after(redirect);
        }
        return "redirect:/udpegninger/" + found.body().id();
    }

    private static Form form(Map<String, String> typed) {
        return new Form(
                Typed.text(typed, "post"), Typed.text(typed, "repraesenterer"), Typed.text(typed, "suppleant-for"));
    }

    private FormErrors check(Composition body, @Nullable Seat own, Form form) {
        var errors = FormErrors.NONE;
        if (form.title().isEmpty()) errors = errors.with("post", messages.of("seats.seat.title.empty"));
        if (!choices.represented().containsKey(form.represents()))
            errors = errors.with("repraesenterer", messages.of("seats.choice.gone"));
        if (!choices.seats(body, own == null ? null : own.id()).containsKey(form.substituteFor()))
            errors = errors.with("suppleant-for", messages.of("seats.choice.gone"));
        return errors;
    }

    private static Seat.Facts facts(Form form) {
        return new Seat.Facts(
                form.title(),
                represented(form.represents()),
                form.substituteFor().isEmpty() ? null : new SeatId(UUID.fromString(form.substituteFor())));
    }

    private static @Nullable Represented represented(String value) {
        if (value.startsWith(Choices.FORUM))
            return new Represented(Represented.Kind.FORUM, value.substring(Choices.FORUM.length()));
        return value.startsWith(Choices.AUTHORITY)
                ? new Represented(Represented.Kind.AUTHORITY, value.substring(Choices.AUTHORITY.length()))
                : null;
    }

    private static String value(@Nullable Represented represented) {
        if (represented == null) return "";
        return switch (represented.kind()) {
            case FORUM -> Choices.FORUM + represented.code();
            case AUTHORITY -> Choices.AUTHORITY + represented.code();
        };
    }

    private SeatFormPage page(Composition body, @Nullable Seat seat, int version, Form form, FormErrors errors) {
        var href = "/udpegninger/" + body.body().id();
        return new SeatFormPage(
                body.body().name(),
                href,
                seat == null ? "" : seat.title(),
                seat == null ? href + "/poster/ny" : "/udpegninger/poster/" + seat.id() + "/ret",
                version,
                form,
                choices.represented(),
                choices.seats(body, seat == null ? null : seat.id()),
                seat == null || Bodies.isInUse(body, seat.id()) ? "" : "/udpegninger/poster/" + seat.id() + "/fjern",
                errors);
    }

    private Composition find(UUID id) {
        return appointments.find(new BodyId(id)).orElseThrow(SeatController::nothing);
    }

    private Composition around(UUID seat) {
        return appointments.of(new SeatId(seat)).orElseThrow(SeatController::nothing);
    }

    private static Seat seat(Composition body, UUID id) {
        return body.seat(new SeatId(id)).orElseThrow(SeatController::nothing).seat();
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

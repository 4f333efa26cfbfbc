package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.toSet;

import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.AppointmentId;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Bodies;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.appointments.ChangedMeanwhile;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import dk.rammevaerk.parties.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing a body with effect from a day. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class CloseController {
    private final Appointments appointments;
    private final Bodies bodies;
    private final Parties parties;
    private final SeatWords words;
    private final Messages messages;

    CloseController(Appointments appointments, Bodies bodies, Parties parties, SeatWords words, Messages messages) {
        this.appointments = appointments;
        this.bodies = bodies;
        this.parties = parties;
        this.words = words;
        this.messages = messages;
    }

    /** @param from the first day without it; empty until it was typed */
    @GetMapping("/udpegninger/{body}/nedlaeg")
    Object question(
            @PathVariable UUID body,
            @RequestParam(name = "fra", defaultValue = "") String from,
            RedirectAttributes redirect) {
        var found = find(body);
        if (found.body().closedFrom() != null) return settled(found, redirect);
        return page(found, from, from.isBlank() ? FormErrors.NONE : check(from));
    }

    @PostMapping("/udpegninger/{body}/nedlaeg")
    Object close(
            @PathVariable UUID body,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "udpegning", defaultValue = "") List<String> seen,
            RedirectAttributes redirect) {
        var found = find(body);
        if (found.body().closedFrom() != null) return settled(found, redirect);
        var errors = check(from);
        if (!errors.isEmpty()) return page(found, from, errors);
        var day = Typed.date(from).orElseThrow();
        try {
            bodies.close(
                    found.body().id(),
                    version,
                    day,
                    messages.of("seats.close.reason", found.body().name()),
                    seen.stream()
                            .flatMap(id -> AppointForm.uuid(id).stream())
                            .map(AppointmentId::new)
                            .collect(toSet()));
        } catch (ChangedMeanwhile e) {
            return page(find(body), from, FormErrors.NONE.with("", messages.of("seats.close.changed")));
        }
        Toast.saying(messages.of("seats.close.done", found.body().name(), DanishFormat.date(day)))
                .after(redirect);
        return "redirect:/udpegninger/" + body;
    }

    private String settled(Composition found, RedirectAttributes redirect) {
        Toast.saying(messages.of("seats.close.already", found.body().name())).after(redirect);
        return "redirect:/udpegninger/" + found.body().id();
    }

    private FormErrors check(String from) {
        return Typed.date(from).isPresent()
                ? FormErrors.NONE
                : FormErrors.NONE.with("fra", messages.of("seats.close.from.wrong"));
    }

    private ClosePage page(Composition found, String from, FormErrors errors) {
        var day = Typed.date(from);
        var closing = day.map(found::closing);
        return new ClosePage(
                found.body().name(),
                "/udpegninger/" + found.body().id(),
                found.body().version(),
                from,
                day.map(DanishFormat::date).orElse(""),
                day.map(one -> consequences(found, one)).orElse(List.of()),
                closing.stream()
                        .flatMap(one -> one.all().stream())
                        .map(AppointmentId::toString)
                        .toList(),
                errors);
    }

    private List<String> consequences(Composition found, LocalDate from) {
        var names = Names.of(parties);
        var closing = found.closing(from);
        var consequences = new ArrayList<String>();
        if (closing.all().isEmpty()) consequences.add(messages.of("seats.close.nobody"));
        for (var one : closing.ending()) {
            consequences.add(messages.of(
                    "seats.close.ends",
                    names.person(one.person()),
                    title(found, one),
                    DanishFormat.date(from.minusDays(1)),
                    words.until(one)));
        }
        for (var one : closing.lapsing()) {
            consequences.add(messages.of(
                    "seats.close.lapses", names.person(one.person()), title(found, one), words.period(one)));
        }
        consequences.add(messages.of("seats.close.stays"));
        return List.copyOf(consequences);
    }

    private static String title(Composition found, Appointment one) {
        return found.seat(one.seat()).map(seat -> seat.seat().title()).orElse("");
    }

    private Composition find(UUID id) {
        return appointments.find(new BodyId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

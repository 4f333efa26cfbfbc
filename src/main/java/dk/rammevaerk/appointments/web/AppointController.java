package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Appointing;
import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.AppointmentId;
import dk.rammevaerk.appointments.BodyIsClosed;
import dk.rammevaerk.appointments.ChangedMeanwhile;
import dk.rammevaerk.appointments.EmptyPeriod;
import dk.rammevaerk.appointments.EndsAlready;
import dk.rammevaerk.appointments.SeatId;
import dk.rammevaerk.appointments.SeatTaken;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.Toast;
import dk.rammevaerk.pages.Typed;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appointing somebody, replacing somebody, and ending an appointment. */
@Controller
@OpenTo(Audience.SECRETARIAT)
class AppointController {
    private final Appointing appointing;
    private final AppointPages pages;
    private final Messages messages;

    AppointController(Appointing appointing, AppointPages pages, Messages messages) {
        this.appointing = appointing;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping("/udpegninger/poster/{seat}/udpeg")
    AppointPage form(@PathVariable UUID seat) {
        return pages.appoint(new SeatId(seat), pages.empty(new SeatId(seat)), FormErrors.NONE);
    }

    @PostMapping("/udpegninger/poster/{seat}/udpeg")
    Object appoint(@PathVariable UUID seat, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var id = new SeatId(seat);
        var form = AppointForm.of(typed);
        var body = pages.around(id).body();
        var errors = pages.check(form);
        if (!errors.isEmpty()) return pages.appoint(id, form, errors);
        try {
            appointing.appoint(id, form.appointment());
        } catch (SeatTaken e) {
            return pages.appoint(id, form, FormErrors.NONE.with("fra", pages.taken(e)));
        } catch (BodyIsClosed e) {
            return pages.appoint(id, form, FormErrors.NONE.with("fra", pages.closed(body, e)));
        }
        Toast.saying(messages.of("seats.appoint.done", pages.name(form), body.name()))
                .after(redirect);
        return "redirect:/udpegninger/" + body.id();
    }

    @GetMapping("/udpegninger/udpegning/{appointment}/afloes")
    AppointPage replacement(@PathVariable("appointment") UUID id) {
        var former = pages.find(new AppointmentId(id));
        return pages.replace(former, former.version(), pages.emptyReplacement(), FormErrors.NONE);
    }

    @PostMapping("/udpegninger/udpegning/{appointment}/afloes")
    Object replace(
            @PathVariable("appointment") UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var former = pages.find(new AppointmentId(id));
        var form = AppointForm.of(typed);
        var body = pages.around(former.seat()).body();
        var errors = pages.check(form);
        if (!errors.isEmpty()) return pages.replace(former, version, form, errors);
        try {
            appointing.replace(
                    former.id(), version, form.reason().isEmpty() ? null : form.reason(), form.appointment());
        } catch (SeatTaken e) {
            return pages.replace(former, version, form, FormErrors.NONE.with("fra", pages.taken(e)));
        } catch (BodyIsClosed e) {
            return pages.replace(former, version, form, FormErrors.NONE.with("fra", pages.closed(body, e)));
        } catch (EmptyPeriod e) {
            return pages.replace(former, version, form, FormErrors.NONE.with("fra", pages.tooEarly(former)));
        } catch (ChangedMeanwhile e) {
            var now = pages.find(former.id());
            return pages.replace(now, now.version(), form, FormErrors.NONE.with("", pages.changed(now)));
        }
        Toast.saying(messages.of("seats.replace.done", pages.person(former), pages.name(form), body.name()))
                .after(redirect);
        return "redirect:/udpegninger/" + body.id();
    }

    @GetMapping("/udpegninger/udpegning/{appointment}/afslut")
    EndPage question(@PathVariable("appointment") UUID id) {
        var appointment = pages.find(new AppointmentId(id));
        return pages.end(appointment, appointment.version(), "", "", FormErrors.NONE);
    }

    @PostMapping("/udpegninger/udpegning/{appointment}/afslut")
    Object end(
            @PathVariable("appointment") UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var appointment = pages.find(new AppointmentId(id));
        var lastDay = Typed.text(typed, "til");
        var reason = Typed.text(typed, "grund");
        var day = Typed.date(lastDay);
        var errors = FormErrors.NONE;
        if (day.isEmpty()) errors = errors.with("til", messages.of("seats.end.lastDay.wrong"));
        if (reason.isEmpty()) errors = errors.with("grund", messages.of("seats.end.reason.empty"));
        if (!errors.isEmpty()) return pages.end(appointment, version, lastDay, reason, errors);
        try {
            appointing.end(appointment.id(), version, day.orElseThrow(), reason);
        } catch (EmptyPeriod e) {
            return pages.end(
                    appointment, version, lastDay, reason, FormErrors.NONE.with("til", pages.notBegun(appointment)));
        } catch (EndsAlready e) {
            return pages.end(
                    appointment, version, lastDay, reason, FormErrors.NONE.with("til", pages.endsAlready(appointment)));
        } catch (ChangedMeanwhile e) {
            var now = pages.find(appointment.id());
            return pages.end(now, now.version(), lastDay, reason, FormErrors.NONE.with("", pages.changed(now)));
        }
        return done(appointment, redirect);
    }

    private String done(Appointment appointment, RedirectAttributes redirect) {
        var now = pages.find(appointment.id());
        Toast.saying(messages.of("seats.end.done", pages.person(now), pages.until(now)))
                .after(redirect);
        return "redirect:/udpegninger/" + pages.around(now.seat()).body().id();
    }
}

package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.AppointmentId;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.BodyIsClosed;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.SeatHistory;
import dk.rammevaerk.appointments.SeatId;
import dk.rammevaerk.appointments.SeatTaken;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the pages on which somebody is appointed, and says what stands in the way. */
@Component
class AppointPages {
    private final Appointments appointments;
    private final Parties parties;
    private final Choices choices;
    private final SeatWords words;
    private final Messages messages;

    AppointPages(Appointments appointments, Parties parties, Choices choices, SeatWords words, Messages messages) {
        this.appointments = appointments;
        this.parties = parties;
        this.choices = choices;
        this.words = words;
        this.messages = messages;
    }

    /** A form that begins when the seat becomes free. */
    AppointForm empty(SeatId seat) {
        var today = appointments.today();
        return AppointForm.from(history(seat).appointments().stream()
                .map(one -> one.period().until())
                .filter(until -> until != null && until.isAfter(today))
                .reduce((earlier, later) -> later)
                .orElse(today));
    }

    AppointForm emptyReplacement() {
        return AppointForm.from(appointments.today());
    }

    FormErrors check(AppointForm form) {
        return form.check(Names.of(parties), messages);
    }

    AppointPage appoint(SeatId seat, AppointForm form, FormErrors errors) {
        var names = Names.of(parties);
        var today = appointments.today();
        var holders = history(seat).appointments().stream()
                .filter(one -> one.period().reaches(today))
                .map(one -> messages.of("seats.appoint.holder", names.person(one.person()), words.period(one)))
                .collect(joining(" "));
        return page(seat, "/udpegninger/poster/" + seat + "/udpeg", "", "", 0, holders, form, errors);
    }

    AppointPage replace(Appointment former, int version, AppointForm form, FormErrors errors) {
        return page(
                former.seat(),
                "/udpegninger/udpegning/" + former.id() + "/afloes",
                person(former),
                words.until(former),
                version,
                "",
                form,
                errors);
    }

    private AppointPage page(
            SeatId seat,
            String action,
            String former,
            String formerUntil,
            int version,
            String holders,
            AppointForm form,
            FormErrors errors) {
        var body = around(seat).body();
        return new AppointPage(
                body.name(),
                "/udpegninger/" + body.id(),
                history(seat).seat().title(),
                action,
                former,
                formerUntil,
                version,
                holders,
                form,
                choices.persons(),
                choices.authorities(),
                errors);
    }

    EndPage end(Appointment one, int version, String lastDay, String reason, FormErrors errors) {
        var body = around(one.seat()).body();
        return new EndPage(
                body.name(),
                "/udpegninger/" + body.id(),
                history(one.seat()).seat().title(),
                person(one),
                words.until(one),
                "/udpegninger/udpegning/" + one.id() + "/afslut",
                version,
                lastDay,
                reason,
                errors);
    }

    /** Who sits there, until when, and what to do. */
    String taken(SeatTaken taken) {
        var holder = taken.holder();
        var lastDay = holder.period().lastDay();
        return lastDay == null
                ? messages.of(
                        "seats.appoint.taken.open",
                        person(holder),
                        DanishFormat.date(holder.period().from()))
                : messages.of(
                        "seats.appoint.taken",
                        person(holder),
                        DanishFormat.date(holder.period().from()),
                        DanishFormat.date(lastDay),
                        DanishFormat.date(lastDay.plusDays(1)));
    }

    String closed(Body body, BodyIsClosed closed) {
        return messages.of("seats.appoint.closed", body.name(), lastDay(closed.from()));
    }

    String tooEarly(Appointment former) {
        return messages.of(
                "seats.replace.tooEarly",
                person(former),
                DanishFormat.date(former.period().from()),
                DanishFormat.date(former.period().from().plusDays(1)));
    }

    String notBegun(Appointment one) {
        return messages.of("seats.end.notBegun", DanishFormat.date(one.period().from()));
    }

    String endsAlready(Appointment one) {
        return messages.of("seats.end.already", words.until(one));
    }

    String changed(Appointment now) {
        return messages.of("seats.changed", person(now), words.period(now));
    }

    String until(Appointment one) {
        return words.until(one);
    }

    String person(Appointment one) {
        return Names.of(parties).person(one.person());
    }

    /** Whom a form appoints. */
    String name(AppointForm form) {
        return form.person().equals(Choices.NEWCOMER)
                ? form.name()
                : AppointForm.uuid(form.person())
                        .map(id -> Names.of(parties).person(new PersonId(id)))
                        .orElse("");
    }

    Appointment find(AppointmentId id) {
        return appointments.find(id).orElseThrow(AppointPages::nothing);
    }

    Composition around(SeatId seat) {
        return appointments.of(seat).orElseThrow(AppointPages::nothing);
    }

    private SeatHistory history(SeatId seat) {
        return around(seat).seat(seat).orElseThrow(AppointPages::nothing);
    }

    private static String lastDay(LocalDate until) {
        return DanishFormat.date(until.minusDays(1));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

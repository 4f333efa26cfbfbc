package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Seat;
import dk.rammevaerk.appointments.SeatHistory;
import dk.rammevaerk.appointments.web.SeatRow.Act;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Icon;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.State;
import dk.rammevaerk.pages.StateTag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells seats and appointments in Danish. */
@Component
class SeatWords {
    private final Messages messages;

    SeatWords(Messages messages) {
        this.messages = messages;
    }

    String kind(BodyKind kind) {
        return messages.of("seats.kind." + kind);
    }

    StateTag vacant() {
        return StateTag.of(State.WAITING).with(Icon.WARNING).worded(messages.of("seats.vacant"));
    }

    StateTag expires(LocalDate lastDay) {
        return StateTag.of(State.WAITING).worded(messages.of("seats.expires", DanishFormat.date(lastDay)));
    }

    StateTag closed(LocalDate from) {
        return StateTag.of(State.CANCELLED).worded(messages.of("seats.closed", DanishFormat.date(from)));
    }

    /** {@code til og med 31. december 2028, aftaleperioden 2027-28}. */
    String until(Appointment one) {
        var lastDay = one.period().lastDay();
        if (lastDay == null) return messages.of("seats.until.open");
        var until = messages.of("seats.until", DanishFormat.date(lastDay));
        return one.agreement() == null ? until : messages.of("seats.until.agreement", until, unbroken(one));
    }

    /** {@code 1. januar 2027 – 31. december 2028}. */
    String period(Appointment one) {
        var from = DanishFormat.date(one.period().from());
        var lastDay = one.period().lastDay();
        return lastDay == null
                ? messages.of("seats.period.open", from)
                : messages.of("seats.period", from, DanishFormat.date(lastDay));
    }

    private static String unbroken(Appointment one) {
        return String.valueOf(one.agreement()).replace('-', '\u2011');
    }

    /** Whom a seat speaks for, and for which seat it stands in. */
    String note(Composition body, Seat seat, Names names) {
        var represented = names.represented(seat.facts().represents());
        var substituteFor = seat.facts().substituteFor() == null
                ? ""
                : body.seat(seat.facts().substituteFor())
                        .map(one -> messages.of("seats.substitute", one.seat().title()))
                        .orElse("");
        return Stream.of(represented.isEmpty() ? "" : messages.of("seats.represents", represented), substituteFor)
                .filter(part -> !part.isEmpty())
                .collect(joining(". "));
    }

    SeatRow row(Composition body, SeatHistory seat, LocalDate day, LocalDate horizon, Names names, List<Act> acts) {
        var holder = seat.on(day).filter(one -> !body.body().isClosedOn(day));
        var next = body.body().isClosedOn(day)
                ? ""
                : seat.after(day)
                        .map(one -> messages.of("seats.next", names.person(one.person()), period(one)))
                        .orElse("");
        var note = note(body, seat.seat(), names);
        if (holder.isEmpty()) {
            return new SeatRow(
                    seat.seat().title(),
                    note,
                    "",
                    "",
                    "",
                    "",
                    body.body().isClosedOn(day) ? null : vacant(),
                    next,
                    acts);
        }
        var one = holder.get();
        var lastDay = one.period().lastDay();
        boolean soon = body.attention(day, horizon).stream()
                .anyMatch(attention ->
                        attention.seat().equals(seat.seat()) && lastDay != null && one.equals(attention.appointment()));
        return new SeatRow(
                seat.seat().title(),
                note,
                names.person(one.person()),
                "/udpegninger/person/" + one.person().value(),
                names.post(one.person()),
                until(one),
                soon && lastDay != null ? expires(lastDay) : null,
                next,
                acts);
    }
}

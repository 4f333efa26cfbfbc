package dk.rammevaerk.appointments.web;

import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Attention;
import dk.rammevaerk.appointments.Attention.Reason;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Holding;
import dk.rammevaerk.appointments.web.SeatsPage.Block;
import dk.rammevaerk.appointments.web.SeatsPage.Closed;
import dk.rammevaerk.appointments.web.SeatsPage.Concern;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.FormErrors;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages that everybody who is signed in reads. */
@Component
class OverviewPages {
    private final Appointments appointments;
    private final Parties parties;
    private final SpreadMaker spreads;
    private final BodyPages bodies;
    private final Messages messages;

    OverviewPages(
            Appointments appointments, Parties parties, SpreadMaker spreads, BodyPages bodies, Messages messages) {
        this.appointments = appointments;
        this.parties = parties;
        this.spreads = spreads;
        this.bodies = bodies;
        this.messages = messages;
    }

    SeatsPage overview(LocalDate day, boolean mayEdit, FormErrors errors) {
        var names = Names.of(parties);
        var all = appointments.all();
        var open = all.stream().filter(one -> !one.body().isClosedOn(day)).toList();
        var attention = Appointments.attention(open, day);
        return new SeatsPage(
                lead(open, attention, day),
                day.toString(),
                DanishFormat.date(day),
                attention.stream().map(one -> concern(one, names, mayEdit)).toList(),
                open.stream().map(one -> block(one, day, names)).toList(),
                all.stream()
                        .filter(one -> one.body().isClosedOn(day))
                        .flatMap(one -> closed(one).stream())
                        .toList(),
                spreads.spread(open, day, names),
                appointments.me().map(me -> href(me)).orElse(""),
                mayEdit,
                errors);
    }

    BodyPage body(Composition composition, boolean mayEdit) {
        return bodies.page(composition, appointments.today(), Names.of(parties), mayEdit);
    }

    Optional<PersonPage> person(PersonId id) {
        var names = Names.of(parties);
        var person = names.persons().get(id);
        if (person == null) return Optional.empty();
        var today = appointments.today();
        var all = appointments.of(id);
        var now = all.stream().filter(one -> isHeld(one, today)).toList();
        boolean own = appointments.me().filter(id::equals).isPresent();
        return Optional.of(new PersonPage(
                person.name(),
                names.post(id),
                messages.of(
                        own ? "seats.person.own" : "seats.person.lead",
                        DanishFormat.count(now.size(), messages.of("seats.seat"), messages.of("seats.seats"))),
                now.stream().map(bodies::line).toList(),
                all.stream()
                        .filter(one -> !isHeld(one, today))
                        .map(bodies::line)
                        .toList(),
                own));
    }

    private static boolean isHeld(Holding one, LocalDate day) {
        return one.appointment().period().contains(day) && !one.body().isClosedOn(day);
    }

    private static String href(PersonId person) {
        return "/udpegninger/person/" + person.value();
    }

    private String lead(List<Composition> open, List<Attention> attention, LocalDate day) {
        int seats = open.stream().mapToInt(one -> one.seats().size()).sum();
        long vacant =
                attention.stream().filter(one -> one.reason() == Reason.VACANT).count();
        long expiring = attention.size() - vacant;
        return messages.of(
                        "seats.lead",
                        DanishFormat.count(seats, messages.of("seats.seat"), messages.of("seats.seats")),
                        DanishFormat.count(open.size(), messages.of("seats.body"), messages.of("seats.bodies")))
                + " "
                + messages.of("seats.lead.vacant", vacant)
                + " "
                + messages.of("seats.lead.expiring", expiring, DanishFormat.date(Appointments.horizon(day)));
    }

    private Block block(Composition one, LocalDate day, Names names) {
        return new Block(
                one.body().name(),
                "/udpegninger/" + one.body().id(),
                bodies.kind(one.body(), names),
                bodies.rows(one, day, names, false));
    }

    private Optional<Closed> closed(Composition one) {
        return bodies.closed(one.body())
                .map(tag -> new Closed(
                        one.body().name(), "/udpegninger/" + one.body().id(), tag));
    }

    private Concern concern(Attention one, Names names, boolean mayEdit) {
        var appointment = one.appointment();
        var next = one.next();
        var holder =
                appointment == null ? "" : names.person(appointment.person()) + ", " + names.post(appointment.person());
        var detail =
                next == null ? holder : messages.of("seats.next", names.person(next.person()), bodies.period(next));
        return new Concern(
                bodies.tag(one),
                one.body().name() + ": " + one.seat().title(),
                detail,
                "/udpegninger/" + one.body().id(),
                mayEdit ? "/udpegninger/poster/" + one.seat().id() + "/udpeg" : "");
    }
}

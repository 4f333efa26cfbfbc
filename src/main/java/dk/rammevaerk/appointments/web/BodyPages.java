package dk.rammevaerk.appointments.web;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.Attention;
import dk.rammevaerk.appointments.Attention.Reason;
import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Holding;
import dk.rammevaerk.appointments.SeatHistory;
import dk.rammevaerk.appointments.web.BodyPage.Fact;
import dk.rammevaerk.appointments.web.BodyPage.Holder;
import dk.rammevaerk.appointments.web.BodyPage.SeatPast;
import dk.rammevaerk.appointments.web.SeatRow.Act;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.pages.StateTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of a body, and the parts of it that other pages show. */
@Component
class BodyPages {
    private final SeatWords words;
    private final Messages messages;

    BodyPages(SeatWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    BodyPage page(Composition composition, LocalDate today, Names names, boolean mayEdit) {
        var body = composition.body();
        var facts = body.facts();
        boolean open = !body.isClosedOn(today);
        return new BodyPage(
                body.name(),
                "/udpegninger/" + body.id(),
                words.kind(facts.kind()),
                facts.purpose() == null ? "" : facts.purpose(),
                facts.terms(),
                closed(body).orElse(null),
                facts(body, names),
                rows(composition, today, names, mayEdit && open),
                composition.seats().stream()
                        .filter(seat -> !seat.appointments().isEmpty())
                        .map(seat -> past(seat, today, names))
                        .toList(),
                mayEdit,
                open);
    }

    List<SeatRow> rows(Composition composition, LocalDate day, Names names, boolean acts) {
        return composition.seats().stream()
                .map(seat -> words.row(
                        composition,
                        seat,
                        day,
                        Appointments.horizon(day),
                        names,
                        acts ? acts(composition, seat, day) : List.of()))
                .toList();
    }

    /** {@code Arbejdsgruppe under DASSOS}. */
    String kind(Body body, Names names) {
        var kind = words.kind(body.facts().kind());
        return body.facts().forum() == null || body.facts().kind() == BodyKind.FORUM
                ? kind
                : messages.of("seats.kind.under", kind, names.forum(body.facts().forum()));
    }

    Optional<StateTag> closed(Body body) {
        return Optional.ofNullable(body.closedFrom()).map(words::closed);
    }

    StateTag tag(Attention one) {
        return one.reason() == Reason.VACANT
                ? words.vacant()
                : words.expires(one.from().minusDays(1));
    }

    String period(Appointment one) {
        return words.period(one);
    }

    PersonPage.Line line(Holding one) {
        var appointment = one.appointment();
        return new PersonPage.Line(
                one.body().name(),
                "/udpegninger/" + one.body().id(),
                one.seat().title(),
                words.period(appointment),
                text(appointment.decision()),
                null);
    }

    private List<Fact> facts(Body body, Names names) {
        var facts = body.facts();
        return Stream.of(
                        new Fact(messages.of("seats.fact.kind"), words.kind(facts.kind())),
                        new Fact(
                                messages.of(facts.kind() == BodyKind.FORUM ? "seats.fact.forum" : "seats.fact.under"),
                                names.forum(facts.forum())),
                        new Fact(messages.of("seats.fact.host"), names.authority(facts.host())),
                        new Fact(messages.of("seats.fact.secretariat"), text(facts.secretariat())))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private SeatPast past(SeatHistory seat, LocalDate today, Names names) {
        return new SeatPast(
                seat.seat().title(),
                seat.appointments().reversed().stream()
                        .map(one -> new Holder(
                                names.person(one.person()),
                                "/udpegninger/person/" + one.person().value(),
                                names.post(one.person()),
                                Stream.of(
                                                words.period(one),
                                                one.agreement() == null
                                                        ? ""
                                                        : messages.of("seats.agreement", one.agreement()))
                                        .filter(part -> !part.isEmpty())
                                        .collect(joining(", ")),
                                text(one.decision()),
                                text(one.endedReason()),
                                one.period().contains(today)))
                        .toList());
    }

    private List<Act> acts(Composition body, SeatHistory seat, LocalDate day) {
        var href = "/udpegninger/poster/" + seat.seat().id();
        var spoken = body.body().name() + ", " + seat.seat().title();
        var acts = new ArrayList<Act>();
        seat.on(day)
                .ifPresentOrElse(
                        one -> {
                            acts.add(new Act(
                                    messages.of("seats.act.replace"),
                                    spoken,
                                    "/udpegninger/udpegning/" + one.id() + "/afloes"));
                            acts.add(new Act(
                                    messages.of("seats.act.end"),
                                    spoken,
                                    "/udpegninger/udpegning/" + one.id() + "/afslut"));
                            if (one.period().until() != null)
                                acts.add(new Act(messages.of("seats.act.next"), spoken, href + "/udpeg"));
                        },
                        () -> acts.add(new Act(messages.of("seats.act.appoint"), spoken, href + "/udpeg")));
        acts.add(new Act(messages.of("seats.act.change"), spoken, href + "/ret"));
        return acts;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}

package dk.rammevaerk.api.v1;

import static java.util.stream.Collectors.toMap;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import dk.rammevaerk.api.v1.Listing.Slice;
import dk.rammevaerk.appointments.Appointments;
import dk.rammevaerk.appointments.BodyId;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Holding;
import dk.rammevaerk.appointments.Seat.Represented;
import dk.rammevaerk.kernel.OpenTo;
import dk.rammevaerk.kernel.OpenTo.Audience;
import dk.rammevaerk.parties.Parties;
import dk.rammevaerk.parties.Person;
import dk.rammevaerk.parties.PersonId;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@OpenTo(Audience.EVERYONE)
@Tag(name = "appointments")
class AppointmentResources {
    private static final Map<String, String> BODY_CHANGES =
            Map.of("appointments.body", "id", "appointments.seat", "body_id");
    private static final Map<String, String> CHANGES = Map.of("appointments.appointment", "id");

    private final Appointments appointments;
    private final Parties parties;
    private final Filters filters;
    private final String address;

    AppointmentResources(
            Appointments appointments,
            Parties parties,
            Filters filters,
            @Value("${rammevaerk.address}") String address) {
        this.appointments = appointments;
        this.parties = parties;
        this.filters = filters;
        this.address = address;
    }

    /** Closed ones last; the seats as they are held on a day, today unless another is asked for. */
    @GetMapping(path = "/api/v1/bodies", produces = APPLICATION_JSON_VALUE)
    Listing<BodyResource> listBodies(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        var changed = filters.changed(changedSince, BODY_CHANGES);
        var found = appointments.all().stream()
                .filter(one -> forum == null || forum.equals(one.body().facts().forum()))
                .filter(one -> changed.test(one.body().id().value()))
                .toList();
        var day = on == null ? appointments.today() : on;
        return Listing.of(found, slice, one -> BodyResource.of(one, day, address));
    }

    @GetMapping(path = "/api/v1/bodies/{id}", produces = APPLICATION_JSON_VALUE)
    BodyResource getBody(
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on) {
        return appointments
                .find(new BodyId(id))
                .map(one -> BodyResource.of(one, on == null ? appointments.today() : on, address))
                .orElseThrow(NotFound::new);
    }

    /** By body and seat; {@code from} and {@code to} keep those that hold on a day between them. */
    @GetMapping(path = "/api/v1/appointments", produces = APPLICATION_JSON_VALUE)
    Listing<AppointmentResource> listAppointments(
            @RequestParam(required = false) @Nullable String forum,
            @RequestParam(required = false) @Nullable String authority,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime changedSince,
            @RequestParam(defaultValue = Listing.LIMIT) int limit,
            @RequestParam(defaultValue = "0") int offset) {
        var slice = new Slice(limit, offset, address);
        filters.requireForum(forum);
        filters.requireAuthority(authority);
        var changed = filters.changed(changedSince, CHANGES);
        Map<PersonId, Person> persons = parties.persons().stream().collect(toMap(Person::id, one -> one));
        var found = appointments.all().stream()
                .filter(one -> forum == null || forum.equals(one.body().facts().forum()))
                .flatMap(AppointmentResources::holdings)
                .filter(one -> authority == null || isOf(one, authority, persons))
                .filter(one -> to == null || !one.appointment().period().from().isAfter(to))
                .filter(one -> from == null || one.appointment().period().reaches(from))
                .filter(one -> changed.test(one.appointment().id().value()))
                .toList();
        return Listing.of(
                found,
                slice,
                one -> AppointmentResource.of(one, persons.get(one.appointment().person()), address));
    }

    private static Stream<Holding> holdings(Composition composition) {
        return composition.seats().stream().flatMap(seat -> seat.appointments().stream()
                .map(one -> new Holding(composition.body(), seat.seat(), one)));
    }

    /** Whether the seat speaks for the authority, or its holder works there. */
    private static boolean isOf(Holding holding, String authority, Map<PersonId, Person> persons) {
        var represented = holding.seat().facts().represents();
        if (represented != null && represented.kind() == Represented.Kind.AUTHORITY)
            return represented.code().equals(authority);
        var person = persons.get(holding.appointment().person());
        return person != null && authority.equals(person.authority());
    }
}

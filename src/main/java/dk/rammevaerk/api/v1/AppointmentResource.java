package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.api.v1.BodyResource.RepresentedResource;
import dk.rammevaerk.appointments.Appointment;
import dk.rammevaerk.appointments.Body;
import dk.rammevaerk.appointments.Holding;
import dk.rammevaerk.parties.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person holds a seat for some time.
 *
 * @param authority the code of the authority the person works for
 * @param lastDay null when no end is agreed
 * @param agreement the period of the agreement it was made for: {@code 2027-28}
 */
@Schema(name = "Appointment")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppointmentResource(
        UUID id,
        UUID body,
        String bodyName,
        UUID seat,
        String seatTitle,
        @Nullable RepresentedResource represents,
        UUID person,
        String personName,
        @Nullable String personTitle,
        @Nullable String authority,
        LocalDate from,
        @Nullable LocalDate lastDay,
        @Nullable String agreement,
        @Nullable String decision,
        @Nullable String endedReason,
        String html) {
    static AppointmentResource of(Holding holding, @Nullable Person person, String address) {
        Appointment one = holding.appointment();
        Body body = holding.body();
        var agreement = one.agreement();
        return new AppointmentResource(
                one.id().value(),
                body.id().value(),
                body.name(),
                holding.seat().id().value(),
                holding.seat().title(),
                RepresentedResource.of(holding.seat().facts().represents()),
                one.person().value(),
                person == null ? "" : person.name(),
                person == null ? null : person.title(),
                person == null ? null : person.authority(),
                one.period().from(),
                one.period().lastDay(),
                agreement == null ? null : agreement.toString(),
                one.decision(),
                one.endedReason(),
                address + "/udpegninger/" + body.id().value());
    }
}

package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.appointments.BodyKind;
import dk.rammevaerk.appointments.Composition;
import dk.rammevaerk.appointments.Seat;
import dk.rammevaerk.appointments.Seat.Represented;
import dk.rammevaerk.appointments.SeatHistory;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in which persons sit for others, with its seats.
 *
 * @param terms Markdown
 * @param host the code of the authority that hosts it
 * @param closedFrom the first day without it
 */
@Schema(name = "Body")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyResource(
        UUID id,
        BodyKind kind,
        String name,
        @Nullable String purpose,
        @Nullable String terms,
        @Nullable String secretariat,
        @Nullable String host,
        @Nullable String forum,
        @Nullable LocalDate closedFrom,
        List<SeatResource> seats,
        String self,
        String html) {
    /**
     * @param substituteFor the seat whose holder it stands in for
     * @param appointment who holds it on the day that is asked for; null when it is vacant
     */
    @Schema(name = "Seat")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeatResource(
            UUID id,
            String title,
            @Nullable RepresentedResource represents,
            @Nullable UUID substituteFor,
            boolean vacant,
            @Nullable UUID appointment) {}

    /** Whom a seat's holder speaks for: a forum or an authority by its code. */
    @Schema(name = "Represented")
    public record RepresentedResource(Represented.Kind kind, String code) {
        static @Nullable RepresentedResource of(@Nullable Represented one) {
            return one == null ? null : new RepresentedResource(one.kind(), one.code());
        }
    }

    static BodyResource of(Composition composition, LocalDate day, String address) {
        var body = composition.body();
        var facts = body.facts();
        return new BodyResource(
                body.id().value(),
                facts.kind(),
                facts.name(),
                facts.purpose(),
                facts.terms(),
                facts.secretariat(),
                facts.host(),
                facts.forum(),
                body.closedFrom(),
                composition.seats().stream()
                        .map(seat -> seat(composition, seat, day))
                        .toList(),
                address + "/api/v1/bodies/" + body.id().value(),
                address + "/udpegninger/" + body.id().value());
    }

    private static SeatResource seat(Composition composition, SeatHistory history, LocalDate day) {
        Seat seat = history.seat();
        var substituteFor = seat.facts().substituteFor();
        return new SeatResource(
                seat.id().value(),
                seat.title(),
                RepresentedResource.of(seat.facts().represents()),
                substituteFor == null ? null : substituteFor.value(),
                composition.isVacant(history, day),
                history.on(day).map(one -> one.id().value()).orElse(null));
    }
}

package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Station;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param number as people say it: {@code 2026-14}
 * @param now who has it; empty when it ended
 * @param movedAt when its route last changed
 */
@Schema(name = "CaseLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseLine(
        UUID id,
        String number,
        String title,
        boolean open,
        LocalDate openedOn,
        @Nullable LocalDate finishedOn,
        Instant movedAt,
        boolean late,
        List<StationResource> now,
        String self,
        String html) {
    /** Who has a case during a step of its route. */
    @Schema(name = "Station")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StationResource(
            Kind kind, @Nullable String forum, @Nullable String title) {
        public enum Kind {
            FORUM,
            ALL_COUNCILS,
            OTHER
        }

        static StationResource of(Station station) {
            return switch (station) {
                case Station.InForum(var code) -> new StationResource(Kind.FORUM, code, null);
                case Station.AllCouncils _ -> new StationResource(Kind.ALL_COUNCILS, null, null);
                case Station.Stage(var title) -> new StationResource(Kind.OTHER, null, title);
            };
        }
    }

    static CaseLine of(CaseView view, String address) {
        return new CaseLine(
                view.file().id().value(),
                view.number().toString(),
                view.title(),
                view.file().isOpen(),
                view.file().openedOn(),
                view.file().finishedOn(),
                view.file().movedAt(),
                view.isLate(),
                view.current().stream()
                        .map(step -> StationResource.of(step.station()))
                        .toList(),
                address + "/api/v1/cases/" + view.number(),
                html(view, address));
    }

    static String html(CaseView view, String address) {
        return address + "/sager/" + view.number();
    }
}

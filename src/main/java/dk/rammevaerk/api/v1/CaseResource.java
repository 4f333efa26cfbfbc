package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.api.v1.CaseLine.StationResource;
import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Excerpt;
import dk.rammevaerk.cases.Hindrance;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case with its route. Those who only see that it is on its way get neither its texts nor its files.
 *
 * @param inside whether the reader sees its texts
 * @param summary Markdown
 * @param excerpts what approved minutes say of it, the oldest meeting first
 */
@Schema(name = "Case")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseResource(
        UUID id,
        String number,
        String title,
        boolean open,
        LocalDate openedOn,
        @Nullable LocalDate finishedOn,
        @Nullable String ending,
        Instant movedAt,
        boolean late,
        boolean inside,
        @Nullable String responsible,
        @Nullable String summary,
        @Nullable String closedReason,
        List<StationResource> now,
        List<StepResource> route,
        List<ExcerptResource> excerpts,
        String html) {
    /**
     * @param meeting and {@code item}: where it was or will be treated, for those who may know
     * @param next whether it comes after those that have the case
     */
    @Schema(name = "RouteStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StepResource(
            UUID id,
            StationResource station,
            StepRole role,
            StepState state,
            boolean next,
            boolean late,
            @Nullable LocalDate due,
            @Nullable LocalDate settledOn,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable UUID meeting,
            @Nullable UUID item,
            List<Hindrance> hindrances) {
        static StepResource of(StepStanding standing) {
            var step = standing.step();
            var place = standing.place();
            return new StepResource(
                    step.id().value(),
                    StationResource.of(standing.station()),
                    step.role(),
                    step.state(),
                    standing.next(),
                    standing.late(),
                    step.due(),
                    step.settledOn(),
                    step.reason(),
                    step.outcome(),
                    place == null ? null : place.meeting().value(),
                    place == null ? null : place.item().value(),
                    standing.hindrances());
        }
    }

    /** @param minutes Markdown */
    @Schema(name = "Excerpt")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExcerptResource(
            UUID item,
            String forum,
            LocalDate date,
            @Nullable String number,
            String title,
            String minutes,
            List<String> decisions) {
        static ExcerptResource of(Excerpt one) {
            return new ExcerptResource(
                    one.item().value(),
                    one.forum(),
                    one.heldOn(),
                    one.number(),
                    one.title(),
                    one.minutes(),
                    one.decisions());
        }
    }

    static CaseResource of(CaseView view, List<Excerpt> excerpts, String address) {
        var file = view.file();
        return new CaseResource(
                file.id().value(),
                view.number().toString(),
                view.title(),
                file.isOpen(),
                file.openedOn(),
                file.finishedOn(),
                file.ending(),
                file.movedAt(),
                view.isLate(),
                view.inside(),
                view.inside() ? file.text().responsible() : null,
                view.inside() ? file.text().summary() : null,
                view.inside() ? file.text().closedReason() : null,
                view.current().stream()
                        .map(step -> StationResource.of(step.station()))
                        .toList(),
                view.steps().stream().map(StepResource::of).toList(),
                excerpts.stream().map(ExcerptResource::of).toList(),
                CaseLine.html(view, address));
    }
}

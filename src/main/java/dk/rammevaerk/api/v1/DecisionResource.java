package dk.rammevaerk.api.v1;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.rammevaerk.cases.decisions.RegisterEntry;
import dk.rammevaerk.meetings.Decision.Effect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of decisions.
 *
 * @param number in its forum: {@code 2026/31}; never used again
 * @param withdrawn whether a revision of the minutes took it back
 * @param followUp null for those outside the forum
 */
@Schema(name = "Decision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionResource(
        UUID id,
        String forum,
        String number,
        LocalDate date,
        String text,
        Effect effect,
        UUID meeting,
        UUID item,
        @Nullable String itemNumber,
        String itemTitle,
        boolean withdrawn,
        boolean closed,
        boolean published,
        @Nullable FollowUpResource followUp,
        String self,
        String html) {
    /** Counts the tasks of a decision. */
    @Schema(name = "FollowUp")
    public record FollowUpResource(int open, int late, int done) {}

    /** @param inside whether the reader sees what came of it */
    static DecisionResource of(RegisterEntry entry, boolean inside, String address) {
        var tasks = entry.followUp();
        return new DecisionResource(
                entry.id().value(),
                entry.forum(),
                entry.number().inForum(),
                entry.date(),
                entry.text(),
                entry.effect(),
                entry.meeting().value(),
                entry.item().value(),
                entry.itemNumber(),
                entry.itemTitle(),
                entry.withdrawn(),
                entry.closed(),
                entry.published(),
                inside ? new FollowUpResource(tasks.open(), tasks.late(), tasks.done()) : null,
                address + "/api/v1/decisions/" + entry.id(),
                address + entry.number().href());
    }
}

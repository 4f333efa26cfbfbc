package dk.rammevaerk.inquiries.responses;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.StepRole;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.inquiries.responses.HearingResponse.Approval;
import dk.rammevaerk.meetings.Decision.Effect;
import dk.rammevaerk.meetings.ItemPlace;
import dk.rammevaerk.meetings.Meetings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the route of a response's case tells of its approval: there a forum's minutes say it, and nobody needs to. */
@Component
class RouteApprovals {
    private static final Set<StepRole> APPROVING = Set.of(StepRole.DECIDES, StepRole.RECOMMENDS);

    private final Cases cases;
    private final Meetings meetings;

    RouteApprovals(Cases cases, Meetings meetings) {
        this.cases = cases;
        this.meetings = meetings;
    }

    /** The response with the approvals that its case's route tells. */
    HearingResponse of(HearingResponse response) {
        if (response.caseNumber() == null) return response;
        var steps = steps(response);
        return response.approvedBy(response.approvals().stream()
                .map(one -> step(steps, one.forum())
                        .map(standing -> approval(response, one.forum(), standing))
                        .orElse(one))
                .toList());
    }

    private Approval approval(HearingResponse response, String forum, StepStanding standing) {
        var step = standing.step();
        boolean approved = step.state() == StepState.DONE
                && isOfTheText(response.laidOn(), step.settledOn())
                && !isRejected(standing.place());
        return new Approval(forum, approved ? step.settledOn() : null, step.outcome());
    }

    /** What was settled before the text was laid before the fora was about another one. */
    private static boolean isOfTheText(@Nullable LocalDate laidOn, @Nullable LocalDate settledOn) {
        return laidOn != null && settledOn != null && !settledOn.isBefore(laidOn);
    }

    /** Whether the minutes of the item say that it was rejected, as far as the actor reads them. */
    private boolean isRejected(@Nullable ItemPlace place) {
        return place != null
                && meetings.find(place.meeting()).stream()
                        .flatMap(meeting -> meeting.items().stream())
                        .filter(item -> item.id().equals(place.item()))
                        .flatMap(item -> item.decisions().stream())
                        .anyMatch(decision -> decision.effect() == Effect.REJECTED);
    }

    /** Whether the route brings it before the forum to approve, so that its approval is not written by hand. */
    boolean tells(HearingResponse response, String forum) {
        return step(steps(response), forum).isPresent();
    }

    private List<StepStanding> steps(HearingResponse response) {
        var number = response.caseNumber();
        return number == null
                ? List.of()
                : CaseNumber.of(number)
                        .flatMap(cases::find)
                        .map(view -> view.steps())
                        .orElse(List.of());
    }

    /** The last step at which the forum approves, and is not only told: one that was sent back comes again. */
    private static Optional<StepStanding> step(List<StepStanding> steps, String forum) {
        var station = new Station.InForum(forum);
        return steps.stream()
                .filter(standing -> standing.step().station().equals(station)
                        && APPROVING.contains(standing.step().role()))
                .reduce((earlier, later) -> later);
    }
}

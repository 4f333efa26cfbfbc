package dk.rammevaerk.inquiries.responses;

import dk.rammevaerk.cases.CaseNumber;
import dk.rammevaerk.cases.Cases;
import dk.rammevaerk.cases.RouteStep;
import dk.rammevaerk.cases.Station;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.inquiries.responses.HearingResponse.Approval;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the route of a response's case tells of its approval: there a forum's minutes say it, and nobody needs to. */
@Component
class RouteApprovals {
    private final Cases cases;

    RouteApprovals(Cases cases) {
        this.cases = cases;
    }

    /** The response with the approvals that its case's route tells. */
    HearingResponse of(HearingResponse response) {
        if (response.caseNumber() == null) return response;
        var steps = steps(response);
        return response.approvedBy(response.approvals().stream()
                .map(one -> step(steps, one.forum())
                        .map(step -> new Approval(
                                one.forum(), step.state() == StepState.DONE ? step.settledOn() : null, step.outcome()))
                        .orElse(one))
                .toList());
    }

    /** Whether the forum is on the route, so that its approval is not written by hand. */
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

    /** The last step of the forum: one that was sent back comes again. */
    private static Optional<RouteStep> step(List<StepStanding> steps, String forum) {
        var station = new Station.InForum(forum);
        return steps.stream()
                .map(StepStanding::step)
                .filter(step -> step.station().equals(station))
                .reduce((earlier, later) -> later);
    }
}

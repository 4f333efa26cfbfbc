package dk.rammevaerk.cases.web;

import dk.rammevaerk.cases.CaseView;
import dk.rammevaerk.cases.Station.AllCouncils;
import dk.rammevaerk.cases.StepStanding;
import dk.rammevaerk.cases.StepState;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.parties.OurRegion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A step to all councils: those of the region's municipalities, and its own; and what they answered. */
@Component
class Councils {
    private final OurRegion region;
    private final CouncilApprovals approvals;

    Councils(OurRegion region, CouncilApprovals approvals) {
        this.region = region;
        this.approvals = approvals;
    }

    int count() {
        return region.authorities().size();
    }

    /** The answers that settle a step; empty when it goes elsewhere, or nothing is laid before the councils. */
    Optional<ApprovalRound> round(CaseView view, StepStanding standing) {
        var state = standing.step().state();
        if (!(standing.station() instanceof AllCouncils)) return Optional.empty();
        if (state == StepState.SKIPPED || state == StepState.REPEATED) return Optional.empty();
        return approvals.ofCase(view.file().id()).stream().findFirst();
    }

    /** The page on which the answers stand. */
    static String href(ApprovalRound round) {
        return round.href() + "/godkendelser";
    }
}

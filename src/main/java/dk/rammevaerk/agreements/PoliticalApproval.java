package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.Opening;
import dk.rammevaerk.cases.approvals.Opening.Attached;
import dk.rammevaerk.kernel.AgreementPeriod;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.OurRegion;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lays an agreement before all councils: its newest versions become the final ones, and each part becomes an attachment
 * of the councils' package, and so do the common principles.
 */
@Service
public class PoliticalApproval {
    private final Agreements agreements;
    private final PartStore parts;
    private final PartFiles files;
    private final CouncilApprovals approvals;
    private final OurRegion region;

    PoliticalApproval(
            Agreements agreements, PartStore parts, PartFiles files, CouncilApprovals approvals, OurRegion region) {
        this.agreements = agreements;
        this.parts = parts;
        this.files = files;
        this.approvals = approvals;
        this.region = region;
    }

    /**
     * @param title what the councils adopt
     * @param recommendations what they are asked to do, one act each
     * @param caseStatement Markdown
     * @throws StepRefused when it is not in consultation, or a part has no version
     */
    @Transactional
    public void begin(
            AgreementPeriod period, int version, String title, List<String> recommendations, String caseStatement) {
        var agreement = agreements.at(period, version);
        var all = parts.of(agreement.id());
        if (!agreement.state().mayBecome(AgreementState.IN_APPROVAL)
                || all.isEmpty()
                || all.stream().anyMatch(part -> part.newest().isEmpty())) {
            throw new StepRefused();
        }
        agreements.write(agreement, AgreementState.IN_APPROVAL, agreement.milestones());
        all.forEach(part -> parts.makeFinal(part.id(), part.newestNumber()));
        approvals.open(new Opening(
                agreement.id().value(),
                agreement.caseId(),
                Agreements.href(agreement),
                title,
                agreement.forum(),
                agreement.milestones().deadline(),
                region.authorities().stream().map(Authority::code).toList(),
                recommendations,
                caseStatement,
                Stream.concat(
                                all.stream().map(part -> new Attached(PartFiles.name(part), files.of(title, part))),
                                files.principles(title, agreement.id()).stream())
                        .toList()));
    }
}

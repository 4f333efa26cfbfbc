package dk.rammevaerk.agreements;

import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilApproval;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days of an agreement's last steps, which follow each other, and what is still open before it is final. */
@Service
public class FinalSteps {
    private final CouncilApprovals approvals;

    FinalSteps(CouncilApprovals approvals) {
        this.approvals = approvals;
    }

    public LocalDate today() {
        return approvals.today();
    }

    /** The day of the council that answered last; empty before any has. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lastAnswer(FrameworkAgreement agreement) {
        return approvals.find(agreement.id().value()).stream()
                .flatMap(round -> round.councils().stream())
                .map(one -> one.answer().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** The first day a step can have been taken; empty when nothing went before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> earliest(FrameworkAgreement agreement, AgreementState step) {
        var days = agreement.milestones();
        return switch (step) {
            case FINAL -> lastAnswer(agreement);
            case PUBLISHED -> Optional.ofNullable(days.finalOn());
            case SENT -> Optional.ofNullable(days.publishedOn());
            default -> Optional.empty();
        };
    }

    /** The day it most likely was: when the last council adopted, else today. */
    @Transactional(readOnly = true)
    public LocalDate likely(FrameworkAgreement agreement, AgreementState step) {
        return (step == AgreementState.FINAL ? lastAnswer(agreement) : Optional.<LocalDate>empty())
                .filter(day -> !day.isAfter(today()))
                .orElse(today());
    }

    /** The councils with a reservation that the forum has not answered. */
    @Transactional(readOnly = true)
    public List<String> open(FrameworkAgreement agreement) {
        return names(agreement, CouncilApproval::isOpenQuestion);
    }

    /** The councils whose answer nothing proves. */
    @Transactional(readOnly = true)
    public List<String> unproven(FrameworkAgreement agreement) {
        return names(agreement, CouncilApproval::lacksProof);
    }

    private List<String> names(FrameworkAgreement agreement, Predicate<CouncilApproval> which) {
        return approvals.find(agreement.id().value()).stream()
                .flatMap((ApprovalRound round) -> round.those(which).stream())
                .map(CouncilApproval::name)
                .toList();
    }
}

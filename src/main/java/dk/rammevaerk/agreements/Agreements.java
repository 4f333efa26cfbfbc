package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.FrameworkAgreement.Milestones;
import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.cases.approvals.ApprovalRound;
import dk.rammevaerk.cases.approvals.CouncilApprovals;
import dk.rammevaerk.cases.approvals.NotTheirCouncil;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.AgreementPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Agreements on their way. The forum that writes one sees its draft; those inside the cooperation see it from the
 * consultation on, and everybody when it is published. The secretariat takes the steps.
 */
@Service
public class Agreements {
    private final AgreementStore store;
    private final Registrars registrars;
    private final CouncilApprovals approvals;
    private final AgreementIndex index;

    Agreements(AgreementStore store, Registrars registrars, CouncilApprovals approvals, AgreementIndex index) {
        this.store = store;
        this.registrars = registrars;
        this.approvals = approvals;
        this.index = index;
    }

    /** The page of an agreement; its approvals stand below it. */
    public static String href(FrameworkAgreement agreement) {
        return "/rammeaftaler/" + agreement.period();
    }

    /** The newest period first. */
    @Transactional(readOnly = true)
    public List<FrameworkAgreement> all() {
        return store.all().stream().filter(this::isVisible).toList();
    }

    @Transactional(readOnly = true)
    public Optional<FrameworkAgreement> find(AgreementPeriod period) {
        return store.find(period).filter(this::isVisible);
    }

    /** @param period as it stands in an address */
    @Transactional(readOnly = true)
    public Optional<FrameworkAgreement> find(String period) {
        return AgreementPeriod.read(period).flatMap(this::find);
    }

    /** @throws PeriodTaken when the period has an agreement */
    @Transactional
    public AgreementId begin(AgreementPeriod period, String forum, Milestones planned) {
        requireSecretariat();
        var id = store.insert(period, forum, planned).orElseThrow(PeriodTaken::new);
        index.put(id);
        return id;
    }

    /** Changes the days that are planned. */
    @Transactional
    public void plan(AgreementPeriod period, int version, Milestones planned) {
        var agreement = at(period, version);
        var days = agreement.milestones();
        write(
                agreement,
                agreement.state(),
                new Milestones(
                        planned.consultationFrom(),
                        planned.consultationTo(),
                        planned.recommendedOn(),
                        planned.deadline(),
                        days.finalOn(),
                        days.publishedOn(),
                        days.sentOn()));
    }

    /**
     * Takes a step that needs nothing but its day. Laying it before the councils is {@link PoliticalApproval}'s.
     *
     * @param day of the step: when the last council adopted, when it was published or sent
     * @throws StepRefused when it is no step of the graph, or councils lack
     */
    @Transactional
    public void step(AgreementPeriod period, int version, AgreementState next, LocalDate day) {
        var agreement = at(period, version);
        if (next == AgreementState.IN_APPROVAL || !agreement.state().mayBecome(next)) throw new StepRefused();
        if (next == AgreementState.FINAL
                && agreement.state() == AgreementState.IN_APPROVAL
                && !approvals.close(agreement.id().value())) {
            throw new StepRefused();
        }
        var days = agreement.milestones();
        write(
                agreement,
                next,
                new Milestones(
                        days.consultationFrom(),
                        days.consultationTo(),
                        days.recommendedOn(),
                        days.deadline(),
                        next == AgreementState.FINAL && days.finalOn() == null ? day : days.finalOn(),
                        next == AgreementState.PUBLISHED
                                ? day
                                : next == AgreementState.FINAL ? null : days.publishedOn(),
                        next == AgreementState.SENT ? day : null));
        if (next == AgreementState.PUBLISHED || next == AgreementState.FINAL) {
            approvals.publish(agreement.id().value(), next == AgreementState.PUBLISHED);
        }
    }

    /** How many councils have adopted it. */
    @Transactional(readOnly = true)
    public int adopted(FrameworkAgreement agreement) {
        return approvals
                .find(agreement.id().value())
                .map(ApprovalRound::adopted)
                .orElse(0);
    }

    /** Whether every council has adopted it. */
    @Transactional(readOnly = true)
    public boolean allAdopted(FrameworkAgreement agreement) {
        return approvals
                .find(agreement.id().value())
                .filter(ApprovalRound::isComplete)
                .isPresent();
    }

    /** The one that is written and found at that version, for the secretariat. */
    FrameworkAgreement at(AgreementPeriod period, int version) {
        var agreement = locked(period);
        if (agreement.version() != version) throw new AgreementChangedMeanwhile();
        return agreement;
    }

    /** The one that is written: it takes no step until the transaction ends. For the secretariat. */
    FrameworkAgreement locked(AgreementPeriod period) {
        requireSecretariat();
        return store.lock(period).orElseThrow(AgreementChangedMeanwhile::new);
    }

    void write(FrameworkAgreement agreement, AgreementState state, Milestones days) {
        if (!store.update(agreement, state, days)) throw new AgreementChangedMeanwhile();
        index.put(agreement.id());
    }

    /** Makes a case its way through the fora; also the one that its councils' answers settle. */
    void belongTo(FrameworkAgreement agreement, CaseId file) {
        if (!store.belongTo(agreement, file)) throw new AgreementChangedMeanwhile();
        approvals.belongTo(agreement.id().value(), file);
    }

    void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirCouncil();
    }

    private boolean isVisible(FrameworkAgreement agreement) {
        if (agreement.state().isPublic()) return true;
        return agreement.state() == AgreementState.DRAFT
                ? registrars.seesInside(agreement.forum())
                : registrars.isInside();
    }
}

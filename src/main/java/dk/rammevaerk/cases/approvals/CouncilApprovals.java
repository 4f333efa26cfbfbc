package dk.rammevaerk.cases.approvals;

import static java.util.stream.Collectors.toMap;

import dk.rammevaerk.cases.CaseId;
import dk.rammevaerk.cases.CouncilSteps;
import dk.rammevaerk.cases.approvals.CouncilApprovalStore.Head;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Parties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the councils answer. Those inside the cooperation see all answers, others those that are published. A council's
 * answer is registered by the member of its own authority or by the secretariat, never by another authority.
 */
@Service
public class CouncilApprovals {
    private final CouncilApprovalStore store;
    private final Registrars registrars;
    private final Parties parties;
    private final CouncilSteps steps;
    private final Clock clock;

    CouncilApprovals(
            CouncilApprovalStore store, Registrars registrars, Parties parties, CouncilSteps steps, Clock clock) {
        this.store = store;
        this.registrars = registrars;
        this.parties = parties;
        this.steps = steps;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** Lays a subject before the councils. The secretariat's act. */
    @Transactional
    public void open(Opening opening) {
        requireSecretariat();
        store.insert(opening, clock.instant());
    }

    /** The round of the subject on that page. */
    @Transactional(readOnly = true)
    public Optional<ApprovalRound> find(String href) {
        return store.head(href).filter(this::isVisible).map(this::whole);
    }

    @Transactional(readOnly = true)
    public Optional<ApprovalRound> find(UUID subject) {
        return store.head(subject).filter(this::isVisible).map(this::whole);
    }

    /** The rounds whose answers settle the step of a case that goes to all councils. */
    @Transactional(readOnly = true)
    public List<ApprovalRound> ofCase(CaseId file) {
        return store.heads(file).stream()
                .filter(this::isVisible)
                .map(this::whole)
                .toList();
    }

    /** Lets the answers settle the councils' step of a case. Nothing happens before the round is opened. */
    @Transactional
    public void belongTo(UUID subject, CaseId file) {
        requireSecretariat();
        store.lock(subject);
        store.belongTo(subject, file);
        find(subject).filter(ApprovalRound::isComplete).ifPresent(round -> settle(file, round));
    }

    /** All that the actor may read, the latest deadline first. */
    @Transactional(readOnly = true)
    public List<ApprovalRound> all() {
        return store.heads().stream().filter(this::isVisible).map(this::whole).toList();
    }

    /**
     * Registers what a council answers.
     *
     * @param version of the row as it was read
     * @param reason why an answer is corrected; needed when {@link CouncilAnswer#isCorrectedBy} says so
     * @throws NotTheirCouncil when the actor does not act for the authority
     * @throws ApprovalChangedMeanwhile when somebody else was first, or there is no such row
     * @throws ApprovalsAreClosed when it is final, and the actor is not of the secretariat
     * @throws AdoptedIsFinal when it is final, and the answer is no adoption
     * @throws CorrectionNeedsReason when a reason is needed and none is given
     */
    @Transactional
    public void register(UUID subject, String authority, int version, CouncilAnswer answer, @Nullable String reason) {
        if (!mayRegister(authority)) throw new NotTheirCouncil();
        store.lock(subject);
        var round = find(subject).orElseThrow(ApprovalChangedMeanwhile::new);
        var was = round.of(authority).orElseThrow(ApprovalChangedMeanwhile::new);
        if (was.version() != version) throw new ApprovalChangedMeanwhile();
        if (round.closed() && !registrars.isSecretariat()) throw new ApprovalsAreClosed();
        if (round.closed() && !answer.state().isAdopted()) throw new AdoptedIsFinal();
        boolean afterwards = round.closed() && was.answer().differsFrom(answer);
        boolean correction = afterwards || was.answer().isCorrectedBy(answer);
        if (correction && (reason == null || reason.isBlank())) throw new CorrectionNeedsReason();
        if (!store.update(subject, authority, version, answer)) throw new ApprovalChangedMeanwhile();
        if (correction && reason != null) {
            store.correct(subject, authority, was.answer(), reason, clock.instant(), registrars.name());
        }
        var file = store.head(subject).map(Head::caseId).orElse(null);
        if (file == null) return;
        var now = find(subject).orElseThrow();
        if (now.isComplete()) settle(file, now);
        else if (round.isComplete()) steps.reopen(file, today(), reason == null ? "" : reason);
    }

    private void settle(CaseId file, ApprovalRound round) {
        round.councils().stream()
                .map(one -> one.answer().date())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(last -> steps.settle(file, last, round.councils().size()));
    }

    /** Says how the forum answered a reservation or a rejection; null opens the question again. */
    @Transactional
    public void settle(UUID subject, String authority, int version, @Nullable String how) {
        requireSecretariat();
        if (!store.settle(subject, authority, version, how)) throw new ApprovalChangedMeanwhile();
    }

    /** What a row said before; for those inside. */
    @Transactional(readOnly = true)
    public List<Correction> corrections(UUID subject, String authority) {
        return registrars.isInside() ? store.corrections(subject, authority) : List.of();
    }

    /**
     * Ends the round when all have adopted: from then on the secretariat alone corrects an answer.
     *
     * @return whether they have
     */
    @Transactional
    public boolean close(UUID subject) {
        requireSecretariat();
        store.lock(subject);
        var complete = find(subject).filter(ApprovalRound::isComplete).isPresent();
        if (complete) store.close(subject);
        return complete;
    }

    /** Shows the answers to everybody, or hides them again. */
    @Transactional
    public void publish(UUID subject, boolean published) {
        requireSecretariat();
        store.publish(subject, published);
    }

    /** Whether the actor may register this council's answer. */
    @Transactional(readOnly = true)
    public boolean mayRegister(String authority) {
        return registrars.speaksFor(authority);
    }

    private boolean isVisible(Head head) {
        return head.published() || registrars.isInside();
    }

    private ApprovalRound whole(Head head) {
        var authorities = parties.authorities().stream().collect(toMap(Authority::code, one -> one));
        var inside = registrars.isInside();
        return new ApprovalRound(
                head.subject(),
                head.href(),
                head.title(),
                head.forum(),
                head.deadline(),
                head.published(),
                head.closed(),
                store.rows(head.subject()).stream()
                        .map(row -> council(authorities.get(row.authority()), row, inside))
                        .toList());
    }

    private static CouncilApproval council(
            @Nullable Authority authority, CouncilApprovalStore.Row row, boolean inside) {
        return new CouncilApproval(
                row.authority(),
                authority == null ? row.authority() : authority.name(),
                authority != null && authority.kind() == Authority.Kind.REGION,
                row.answer(),
                inside ? row.settled() : null,
                inside ? row.reminded() : null,
                row.version());
    }

    private void requireSecretariat() {
        if (!registrars.isSecretariat()) throw new NotTheirCouncil();
    }
}

package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.AuthorityStatement.Facts;
import dk.rammevaerk.cases.approvals.Registrars;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authorities state about their services: take-overs from the region, openings, closures. Read inside the cooperation
 * alone, since a closure is first told to those who live and work there; written by the authority itself or the secretariat.
 */
@Service
public class Statements {
    private final StatementStore store;
    private final Registrars registrars;
    private final Clock clock;

    Statements(StatementStore store, Registrars registrars, Clock clock) {
        this.store = store;
        this.registrars = registrars;
        this.clock = clock;
    }

    /** @param agreement one that the actor was given by {@link Agreements} */
    @Transactional(readOnly = true)
    public List<AuthorityStatement> of(FrameworkAgreement agreement) {
        return registrars.isInside() ? store.of(agreement.id()) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<AuthorityStatement> find(FrameworkAgreement agreement, UUID id) {
        return of(agreement).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** @throws NotTheirStatement when the actor does not act for the authority */
    @Transactional
    public UUID state(FrameworkAgreement agreement, String authority, Facts facts) {
        requireOwn(authority);
        return store.insert(agreement.id(), authority, facts, today());
    }

    /** @throws NotTheirStatement when the actor does not act for the authority */
    @Transactional
    public void change(FrameworkAgreement agreement, UUID id, int version, Facts facts) {
        own(agreement, id);
        if (!store.update(id, version, facts, today())) throw new AgreementChangedMeanwhile();
    }

    /** @throws NotTheirStatement when the actor does not act for the authority */
    @Transactional
    public void withdraw(FrameworkAgreement agreement, UUID id, int version) {
        own(agreement, id);
        if (!store.withdraw(id, version)) throw new AgreementChangedMeanwhile();
    }

    private void own(FrameworkAgreement agreement, UUID id) {
        requireOwn(
                find(agreement, id).orElseThrow(AgreementChangedMeanwhile::new).authority());
    }

    private void requireOwn(String authority) {
        if (!registrars.actsFor(authority)) throw new NotTheirStatement();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }
}

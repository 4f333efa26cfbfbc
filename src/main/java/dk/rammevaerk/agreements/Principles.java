package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.CommonPrinciple.Initiative;
import dk.rammevaerk.cases.approvals.Registrars;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The common principles of agreements, and the initiatives inside them. The secretariat writes them. */
@Service
public class Principles {
    private final PrincipleStore store;
    private final Agreements agreements;
    private final Registrars registrars;
    private final AgreementIndex index;
    private final Clock clock;

    Principles(PrincipleStore store, Agreements agreements, Registrars registrars, AgreementIndex index, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.registrars = registrars;
        this.index = index;
        this.clock = clock;
    }

    /** @param agreement one that the actor was given by {@link Agreements} */
    @Transactional(readOnly = true)
    public List<CommonPrinciple> of(FrameworkAgreement agreement) {
        return store.of(agreement.id());
    }

    @Transactional(readOnly = true)
    public Optional<CommonPrinciple> find(FrameworkAgreement agreement, UUID id) {
        return of(agreement).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Initiative> initiative(FrameworkAgreement agreement, UUID id) {
        return of(agreement).stream()
                .flatMap(principle -> principle.initiatives().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** @throws PrinciplesAreLocked when a council has adopted the text */
    @Transactional
    public UUID add(FrameworkAgreement agreement, String title, String text, String whenBroken) {
        requireUnlocked(agreement);
        var id = store.insert(agreement.id(), title, text, whenBroken);
        index.put(agreement.id());
        return id;
    }

    /** @throws PrinciplesAreLocked when a council has adopted the text */
    @Transactional
    public void change(
            FrameworkAgreement agreement, UUID id, int version, String title, String text, String whenBroken) {
        requireUnlocked(agreement);
        if (find(agreement, id).isEmpty()) throw new AgreementChangedMeanwhile();
        if (!store.update(id, version, title, text, whenBroken)) throw new AgreementChangedMeanwhile();
        index.put(agreement.id());
    }

    @Transactional
    public UUID addInitiative(FrameworkAgreement agreement, UUID principle, String text) {
        agreements.requireSecretariat();
        if (find(agreement, principle).isEmpty()) throw new AgreementChangedMeanwhile();
        var id = store.insertInitiative(principle, text);
        index.put(agreement.id());
        return id;
    }

    /** Changes an initiative, also inside a locked principle. What it said before is kept with the reason. */
    @Transactional
    public void changeInitiative(
            FrameworkAgreement agreement, UUID id, int version, String text, boolean ended, String reason) {
        agreements.requireSecretariat();
        var was = initiative(agreement, id).orElseThrow(AgreementChangedMeanwhile::new);
        if (!store.updateInitiative(id, version, text, ended)) throw new AgreementChangedMeanwhile();
        store.remember(id, was.text(), reason, clock.instant(), registrars.name());
        index.put(agreement.id());
    }

    private void requireUnlocked(FrameworkAgreement agreement) {
        var now = agreements.locked(agreement.period());
        if (now.state().locksPrinciples() || agreements.adopted(now) > 0) throw new PrinciplesAreLocked();
    }
}

package dk.rammevaerk.agreements;

import dk.rammevaerk.agreements.Activity.Facts;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The development areas of agreements and their plans of action. The secretariat writes them. */
@Service
public class ActionPlans {
    private final ActionPlanStore store;
    private final Agreements agreements;
    private final AgreementIndex index;
    private final Clock clock;

    ActionPlans(ActionPlanStore store, Agreements agreements, AgreementIndex index, Clock clock) {
        this.store = store;
        this.agreements = agreements;
        this.index = index;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DanishFormat.ZONE);
    }

    /** @param agreement one that the actor was given by {@link Agreements} */
    @Transactional(readOnly = true)
    public List<DevelopmentArea> of(FrameworkAgreement agreement) {
        return store.of(agreement.id());
    }

    @Transactional(readOnly = true)
    public Optional<Activity> find(FrameworkAgreement agreement, UUID id) {
        return of(agreement).stream()
                .flatMap(area -> area.activities().stream())
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    @Transactional
    public UUID addArea(FrameworkAgreement agreement, String title, String purpose, boolean continued) {
        agreements.requireSecretariat();
        var id = store.insertArea(agreement.id(), title, purpose, continued);
        index.put(agreement.id());
        return id;
    }

    /** @throws AgreementChangedMeanwhile when the agreement has no such area */
    @Transactional
    public UUID add(FrameworkAgreement agreement, UUID area, Facts facts) {
        agreements.requireSecretariat();
        if (of(agreement).stream().noneMatch(one -> one.id().equals(area))) throw new AgreementChangedMeanwhile();
        var id = store.insert(area, facts, today());
        index.put(agreement.id());
        return id;
    }

    /**
     * Tells how far an activity is.
     *
     * @throws AgreementChangedMeanwhile when somebody else has told it since
     * @throws StepRefused when its state is no step from the one before
     */
    @Transactional
    public void tell(FrameworkAgreement agreement, UUID id, int version, Facts facts) {
        agreements.requireSecretariat();
        var was = find(agreement, id).orElseThrow(AgreementChangedMeanwhile::new);
        if (was.version() != version) throw new AgreementChangedMeanwhile();
        var from = was.facts().state();
        if (from != facts.state() && !from.mayBecome(facts.state())) throw new StepRefused();
        if (!store.update(id, version, facts, today())) throw new AgreementChangedMeanwhile();
        index.put(agreement.id());
    }
}

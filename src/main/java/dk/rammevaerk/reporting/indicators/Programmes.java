package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.kernel.Slug;
import dk.rammevaerk.reporting.indicators.Programme.Facts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Programmes and what they are followed by. Everybody inside the cooperation reads; the secretariat writes. */
@Service
public class Programmes {
    private final ProgrammeStore programmes;
    private final IndicatorStore indicators;
    private final TallyStore tallies;
    private final ProgrammeIndex index;
    private final CurrentActor currentActor;

    Programmes(
            ProgrammeStore programmes,
            IndicatorStore indicators,
            TallyStore tallies,
            ProgrammeIndex index,
            CurrentActor currentActor) {
        this.programmes = programmes;
        this.indicators = indicators;
        this.tallies = tallies;
        this.index = index;
        this.currentActor = currentActor;
    }

    /** Those that run first, then by title. */
    @Transactional(readOnly = true)
    public List<Programme> all() {
        return currentActor.get().isInside() ? programmes.all() : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(String slug) {
        return currentActor.get().isInside() ? programmes.find(slug) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<Indicator> indicators(Programme programme) {
        return currentActor.get().isInside() ? indicators.of(programme.id()) : List.of();
    }

    /** @param number its place in the programme, from 1 */
    @Transactional(readOnly = true)
    public Optional<Indicator> indicator(Programme programme, int number) {
        return indicators(programme).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    public boolean mayWrite() {
        return currentActor.get().isSecretariat();
    }

    @Transactional
    public Programme begin(Facts facts) {
        requireSecretariat();
        var id = programmes.insert(
                Slug.of(facts.title(), slug -> programmes.find(slug).isPresent()), facts);
        index.put(id);
        return programmes.find(id).orElseThrow();
    }

    /** @throws ChangedMeanwhile when somebody else was first */
    @Transactional
    public void change(Programme programme, int version, Facts facts) {
        requireSecretariat();
        write(programme, version, facts, programme.state());
    }

    /**
     * Ends it, or takes it up again.
     *
     * @throws ChangedMeanwhile when it is there already, or somebody else was first
     */
    @Transactional
    public void turn(Programme programme, ProgrammeState next) {
        requireSecretariat();
        if (!programme.state().mayBecome(next)) throw new ChangedMeanwhile();
        write(programme, programme.version(), programme.facts(), next);
    }

    /** Behind the others of the programme. */
    @Transactional
    public UUID add(Programme programme, Indicator.Facts facts) {
        requireSecretariat();
        var id = indicators.insert(programme.id(), facts);
        index.put(programme.id());
        return id;
    }

    /**
     * @throws ChangedMeanwhile when somebody else was first
     * @throws FiguresAreThere when the figures that were entered would no longer fit
     */
    @Transactional
    public void change(Indicator indicator, int version, Indicator.Facts facts) {
        requireSecretariat();
        if (!indicator.facts().holdsFiguresOf(facts)
                && !tallies.all(indicator.id()).isEmpty()) throw new FiguresAreThere();
        if (!indicators.update(indicator.id(), version, facts)) throw new ChangedMeanwhile();
        index.put(indicator.programme());
    }

    private void write(Programme programme, int version, Facts facts, ProgrammeState state) {
        if (!programmes.update(programme.id(), version, facts, state)) throw new ChangedMeanwhile();
        index.put(programme.id());
    }

    private void requireSecretariat() {
        if (!mayWrite()) throw new NotTheirFigures();
    }
}

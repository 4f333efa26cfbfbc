package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.access.Actor;
import dk.rammevaerk.access.CurrentActor;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.parties.Authority;
import dk.rammevaerk.parties.Authority.Kind;
import dk.rammevaerk.parties.OurRegion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures of indicators. The secretariat enters all of them; a reporter those of the own authority, where the indicator
 * says so. Nothing is overwritten: whoever corrects gives a reason, and what stood there stays to be read.
 */
@Service
public class IndicatorValues {
    private final IndicatorStore indicators;
    private final TallyStore tallies;
    private final CurrentActor currentActor;
    private final OurRegion region;
    private final Moment moment;

    IndicatorValues(
            IndicatorStore indicators, TallyStore tallies, CurrentActor currentActor, OurRegion region, Moment moment) {
        this.indicators = indicators;
        this.tallies = tallies;
        this.currentActor = currentActor;
        this.region = region;
        this.moment = moment;
    }

    /** When figures are entered, and where that is found. */
    @Component
    record Moment(Clock clock, ProgrammeIndex index) {}

    /** The figures that hold, one for each day, the newest first. */
    @Transactional(readOnly = true)
    public List<Tally> current(Indicator indicator) {
        var days = new HashSet<LocalDate>();
        return history(indicator).stream()
                .filter(tally -> days.add(tally.asOf()))
                .toList();
    }

    /** All there ever were: the newest day first, and of a day the one that holds first. */
    @Transactional(readOnly = true)
    public List<Tally> history(Indicator indicator) {
        return currentActor.get().isInside() ? tallies.all(indicator.id()) : List.of();
    }

    @Transactional(readOnly = true)
    public Optional<Tally> on(Indicator indicator, LocalDate asOf) {
        return current(indicator).stream()
                .filter(tally -> tally.asOf().equals(asOf))
                .findFirst();
    }

    /** The figures of a day with the municipalities of the region beside them. */
    @Transactional(readOnly = true)
    public TallyTable table(Indicator indicator, Tally tally) {
        var municipalities = region.authorities().stream()
                .filter(one -> one.kind() == Kind.MUNICIPALITY)
                .map(Authority::code)
                .toList();
        return new TallyTable(indicator.facts(), tally, municipalities);
    }

    /** The codes of the authorities whose figures the actor may enter; of all for the secretariat. */
    @Transactional(readOnly = true)
    public List<String> enterable(Indicator indicator) {
        var actor = currentActor.get();
        return region.authorities().stream()
                .map(Authority::code)
                .filter(code -> actor.isSecretariat() || (indicator.facts().openToReporters() && reports(actor, code)))
                .toList();
    }

    /**
     * Takes the figures of a reporting round in. The same round a second time changes nothing, unless it says something
     * else by now; then what it said before stays in the history.
     *
     * @throws ValuesRefused when they are no figures of that indicator
     */
    @Transactional
    public void record(UUID indicator, LocalDate asOf, Source source, List<Value> values) {
        requireSecretariat();
        var locked = indicators.lock(indicator).orElseThrow(ChangedMeanwhile::new);
        check(locked, values);
        var day = asOf;
        if (source instanceof Source.Round round) {
            var before = current(locked).stream()
                    .filter(tally -> tally.source() instanceof Source.Round other
                            && other.round().equals(round.round()))
                    .findFirst();
            if (before.filter(tally -> same(tally.values(), values)).isPresent()) return;
            day = before.map(Tally::asOf).orElse(asOf);
        }
        insert(locked, day, values, source, "");
    }

    /**
     * Enters the figures of a day, by hand or from a file.
     *
     * @param base the number of the tally that was read, 0 for none
     * @param reason needed when figures that are there change or go
     * @throws ChangedMeanwhile when somebody else entered figures since
     * @throws ReasonLacks when it corrects without saying why
     * @throws ValuesRefused when they are no figures of that indicator
     */
    @Transactional
    public void enter(Indicator indicator, LocalDate asOf, int base, Source source, List<Value> values, String reason) {
        requireSecretariat();
        var locked = indicators.lock(indicator.id()).orElseThrow(ChangedMeanwhile::new);
        var now = on(locked, asOf);
        if (now.map(Tally::number).orElse(0) != base) throw new ChangedMeanwhile();
        check(locked, values);
        if (reason.isBlank() && now.filter(one -> one.isCorrectedBy(values)).isPresent()) throw new ReasonLacks();
        if (now.filter(one -> same(one.values(), values)).isPresent()) return;
        insert(locked, asOf, values, source, reason);
    }

    /**
     * Enters those of one authority beside what others have entered. Others may do so at the same time.
     *
     * @throws NotTheirFigures when the actor does not report for it, or the indicator is not open to reporters
     */
    @Transactional
    public void enterOwn(
            Indicator indicator,
            String authority,
            LocalDate asOf,
            int base,
            Source source,
            List<Value> values,
            String reason) {
        var locked = indicators.lock(indicator.id()).orElseThrow(ChangedMeanwhile::new);
        if (!enterable(locked).contains(authority)
                || values.stream().anyMatch(value -> !authority.equals(value.authority()))) {
            throw new NotTheirFigures();
        }
        var now = on(locked, asOf);
        var own = now.map(one -> one.of(authority)).orElse(List.of());
        var read = history(locked).stream()
                .filter(one -> one.asOf().equals(asOf) && one.number() == base)
                .findFirst()
                .map(one -> one.of(authority))
                .orElse(List.of());
        if (!same(own, read)) throw new ChangedMeanwhile();
        if (same(own, values)) return;
        if (reason.isBlank() && !values.containsAll(own)) throw new ReasonLacks();
        var all = new ArrayList<>(values);
        now.map(Tally::values).orElse(List.of()).stream()
                .filter(value -> value.authority() != null && !authority.equals(value.authority()))
                .forEach(all::add);
        check(locked, all);
        insert(locked, asOf, all, source, reason);
    }

    /** Whether they are figures of that indicator. */
    boolean fit(Indicator indicator, List<Value> values) {
        return faults(indicator, values).isEmpty();
    }

    private List<ValueRules.Fault> faults(Indicator indicator, List<Value> values) {
        var authorities = new HashSet<String>();
        region.authorities().forEach(one -> authorities.add(one.code()));
        return ValueRules.faults(indicator.facts(), authorities, values);
    }

    private void check(Indicator indicator, List<Value> values) {
        var faults = faults(indicator, values);
        if (!faults.isEmpty()) throw new ValuesRefused(faults);
    }

    private void insert(Indicator indicator, LocalDate asOf, List<Value> values, Source source, String reason) {
        tallies.insert(
                indicator.id(),
                asOf,
                values,
                source,
                reason,
                moment.clock().instant(),
                currentActor.get().label());
        moment.index().put(indicator.programme());
    }

    private static boolean same(List<Value> some, List<Value> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }

    private static boolean reports(Actor actor, String authority) {
        return actor.grants().stream()
                .anyMatch(grant -> grant.role() == Role.REPORTER && Objects.equals(grant.authority(), authority));
    }

    private void requireSecretariat() {
        if (!currentActor.get().isSecretariat()) throw new NotTheirFigures();
    }
}

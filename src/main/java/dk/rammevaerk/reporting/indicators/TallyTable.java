package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.Standing.State;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of a day with their sums, what is missing, and how they stand to the target.
 *
 * @param expected the codes of the municipalities that ought to be counted, in the order they are read
 */
public record TallyTable(Facts facts, Tally tally, List<String> expected) {
    public TallyTable {
        expected = List.copyOf(expected);
    }

    /** The sum of what is known; empty when nothing is. */
    public Optional<Quantity> total() {
        return sum(tally.values().stream());
    }

    public Optional<Quantity> of(String authority) {
        return sum(tally.of(authority).stream());
    }

    public Optional<Quantity> of(OperatorKind operator) {
        return sum(tally.values().stream().filter(value -> value.operator() == operator));
    }

    public Optional<Quantity> cell(String authority, OperatorKind operator) {
        return sum(tally.of(authority).stream().filter(value -> value.operator() == operator));
    }

    /** Whether only the total is known although the indicator is broken down. */
    public boolean isTotalAlone() {
        return !facts.breakdown().isNone() && tally.values().stream().anyMatch(Value::isTotal);
    }

    /** The municipalities of which nothing is known. */
    public List<String> lacking() {
        return facts.breakdown().byAuthority()
                ? expected.stream().filter(code -> of(code).isEmpty()).toList()
                : List.of();
    }

    /** Those with figures, the greatest share or number first; then those that lack. */
    public List<String> authorities() {
        Comparator<String> greatest = (a, b) -> rank(b, a);
        var known = Stream.concat(
                        expected.stream(),
                        tally.values().stream().map(Value::authority).filter(Objects::nonNull))
                .distinct()
                .filter(code -> of(code).isPresent())
                .sorted(greatest);
        return Stream.concat(known, lacking().stream()).toList();
    }

    private int rank(String one, String other) {
        var a = of(one).orElseThrow();
        var b = of(other).orElseThrow();
        var of = a.denominator();
        var otherOf = b.denominator();
        if (of == null || otherOf == null) return a.numerator().compareTo(b.numerator());
        if (of.signum() == 0 || otherOf.signum() == 0) return of.signum() - otherOf.signum();
        return a.numerator().multiply(otherOf).compareTo(b.numerator().multiply(of));
    }

    /** How far the target is; a missing figure leaves open what it could change. */
    public Standing standing(LocalDate today) {
        var rule = facts.target().rule();
        if (rule == null) return Standing.NONE;
        if (rule.kind() == TargetRule.Kind.IN_EACH) return inEach(rule, today);
        var total = total();
        boolean open = total.isEmpty() || (!lacking().isEmpty() && !isTotalAlone());
        if (total.isEmpty() || (open && !reachesAnyway(rule, total.get()))) return new Standing(State.UNKNOWN, 0, 0);
        int compared = total.get().compareTo(rule.value());
        boolean met = rule.kind() == TargetRule.Kind.AT_LEAST ? compared >= 0 : compared <= 0;
        return new Standing(met ? State.MET : notMet(rule, today), 0, 0);
    }

    /** A count that is high enough stays so, whatever those say that lack. */
    private boolean reachesAnyway(TargetRule rule, Quantity total) {
        return facts.measure() == Measure.COUNT
                && rule.kind() == TargetRule.Kind.AT_LEAST
                && total.compareTo(rule.value()) >= 0;
    }

    private Standing inEach(TargetRule rule, LocalDate today) {
        if (isTotalAlone() || expected.isEmpty()) return new Standing(State.UNKNOWN, 0, 0);
        int met = expected.size() - below(rule).size() - lacking().size();
        if (met == expected.size()) return new Standing(State.MET, met, expected.size());
        var state = below(rule).isEmpty() ? State.UNKNOWN : notMet(rule, today);
        return new Standing(state, met, expected.size());
    }

    /** The municipalities that are counted and have too few; none without a rule about each. */
    public List<String> tooFew() {
        var rule = facts.target().rule();
        return rule == null || rule.kind() != TargetRule.Kind.IN_EACH ? List.of() : below(rule);
    }

    private List<String> below(TargetRule rule) {
        return expected.stream()
                .filter(code -> of(code).filter(figure -> figure.numerator().compareTo(rule.value()) < 0)
                        .isPresent())
                .toList();
    }

    private static State notMet(TargetRule rule, LocalDate today) {
        return rule.by() != null && today.isAfter(rule.by()) ? State.MISSED : State.NOT_YET;
    }

    private static Optional<Quantity> sum(Stream<Value> values) {
        return values.map(Value::figure).reduce(Quantity::plus);
    }
}

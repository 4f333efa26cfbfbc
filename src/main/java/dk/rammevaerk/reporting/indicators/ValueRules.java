package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a figure of an indicator must hold, whichever way it comes. */
public final class ValueRules {
    /** What is wrong with a figure. */
    public enum Fault implements ValueSheet.Flaw {
        /** It does not tell of the breakdown, or of one that is not asked for. */
        OTHER_BREAKDOWN,
        UNKNOWN_AUTHORITY,
        /** A share without what it is a share of. */
        NO_DENOMINATOR,
        DENOMINATOR_UNASKED,
        NEGATIVE,
        NOT_WHOLE,
        /** More than there are. */
        MORE_THAN_ALL,
        TWICE;

        @Override
        public String key() {
            return "error." + this;
        }
    }

    private ValueRules() {}

    /** @param authorities the codes of those that are counted */
    public static List<Fault> faults(Facts facts, Set<String> authorities, List<Value> values) {
        var seen = new HashSet<List<Object>>();
        boolean alone = values.size() == 1 && values.getFirst().isTotal();
        return values.stream()
                .map(value -> {
                    if (!seen.add(key(value))) return Optional.of(Fault.TWICE);
                    return alone ? figure(facts, value) : fault(facts, authorities, value);
                })
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Object> key(Value value) {
        return List.of(String.valueOf(value.authority()), String.valueOf(value.operator()));
    }

    /** Of one figure by itself. */
    public static Optional<Fault> fault(Facts facts, Set<String> authorities, Value value) {
        var breakdown = facts.breakdown();
        var authority = value.authority();
        var operator = value.operator();
        if (breakdown.byAuthority() != (authority != null)) return Optional.of(Fault.OTHER_BREAKDOWN);
        if (operator == null ? breakdown.byOperator() : !breakdown.operators().contains(operator)) {
            return Optional.of(Fault.OTHER_BREAKDOWN);
        }
        if (authority != null && !authorities.contains(authority)) return Optional.of(Fault.UNKNOWN_AUTHORITY);
        return figure(facts, value);
    }

    private static Optional<Fault> figure(Facts facts, Value value) {
        var of = value.denominator();
        if (facts.measure() == Measure.AMOUNT) {
            return of == null ? Optional.empty() : Optional.of(Fault.DENOMINATOR_UNASKED);
        }
        if (facts.measure() == Measure.SHARE && of == null) return Optional.of(Fault.NO_DENOMINATOR);
        if (facts.measure() == Measure.COUNT && of != null) return Optional.of(Fault.DENOMINATOR_UNASKED);
        if (value.numerator().signum() < 0 || (of != null && of.signum() < 0)) return Optional.of(Fault.NEGATIVE);
        if (value.numerator().scale() > 0 || (of != null && of.scale() > 0)) return Optional.of(Fault.NOT_WHOLE);
        return of != null && value.numerator().compareTo(of) > 0 ? Optional.of(Fault.MORE_THAN_ALL) : Optional.empty();
    }
}

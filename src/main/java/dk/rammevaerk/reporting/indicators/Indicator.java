package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.kernel.OperatorKind;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure by which a programme is followed.
 *
 * @param number its place in the programme, from 1
 */
public record Indicator(UUID id, UUID programme, int number, Facts facts, int version) {
    /**
     * @param definition how it is counted
     * @param unit what is counted, for example {@code botilbud}
     * @param finding what is said of those counted, after the unit: {@code har fast læge}
     * @param openToReporters whether a reporter may enter the figures of the own authority
     * @param months between one count and the next, or null when none is planned
     * @param question what a round asks to get the figures, or null
     */
    public record Facts(
            String name,
            String definition,
            String unit,
            String finding,
            Measure measure,
            Breakdown breakdown,
            Target target,
            boolean openToReporters,
            @Nullable Integer months,
            @Nullable QuestionSource question) {
        /** Whether its figures are figures of the others too: a further operator kind does no harm. */
        boolean holdsFiguresOf(Facts others) {
            return measure == others.measure
                    && breakdown.byAuthority() == others.breakdown.byAuthority()
                    && breakdown.byOperator() == others.breakdown.byOperator()
                    && others.breakdown.operators().containsAll(breakdown.operators());
        }
    }

    /**
     * Into what its figures are broken down.
     *
     * @param operators the kinds that occur, in their own order; empty when they are not told apart
     */
    public record Breakdown(boolean byAuthority, List<OperatorKind> operators) {
        public static final Breakdown NONE = new Breakdown(false, List.of());

        public Breakdown {
            operators = operators.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(operators));
        }

        public boolean byOperator() {
            return !operators.isEmpty();
        }

        public boolean isNone() {
            return !byAuthority && !byOperator();
        }
    }

    /** @param rule null when only people can tell whether it is met */
    public record Target(String text, @Nullable TargetRule rule) {
        public static final Target NONE = new Target("", null);
    }

    public boolean isShare() {
        return facts.measure() == Measure.SHARE;
    }
}

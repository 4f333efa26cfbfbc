package dk.rammevaerk.reporting.results;

import dk.rammevaerk.parties.MunicipalitySize;
import dk.rammevaerk.reporting.questionnaires.Cell;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Question;
import dk.rammevaerk.reporting.results.Outlier.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds answers that differ: from the median of the authorities of the same size, and from the same authority's answer of
 * last time. The bounds are a choice of ours; they ask for a look, they judge nothing. What is hidden in
 * the table is left out here as well.
 */
final class Outliers {
    /** A median of fewer says nothing. */
    private static final int FEWEST = 3;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** In percent, for a question that names no limit of its own. */
    private static final BigDecimal USUAL_LIMIT = BigDecimal.valueOf(25);

    private final Map<String, MunicipalitySize> sizes;

    /** @param sizes by the code of the municipality; a region has none */
    Outliers(Map<String, MunicipalitySize> sizes) {
        this.sizes = Map.copyOf(sizes);
    }

    List<Outlier> of(RoundAnswers round, Question question) {
        if (!(question.kind() instanceof Kind.Numeric) || round.withholds(question)) return List.of();
        var cell = Cell.of(question.name());
        var everybody = round.contributions();
        var now = shown(
                everybody.stream().map(one -> one.number(cell)).toList(),
                PersonTables.of(round.questionnaire(), question, everybody).shown(question, ""),
                everybody);
        var before = shown(
                everybody.stream().map(one -> one.numberBefore(cell)).toList(),
                PersonTables.of(round.questionnaire(), question, round.lastTime())
                        .shown(question, ""),
                everybody);
        var found = new ArrayList<Outlier>();
        for (int i = 0; i < everybody.size(); i++) {
            var one = everybody.get(i);
            var number = now.get(i);
            if (number == null) continue;
            var median = medianOfSize(everybody, now, one);
            if (median != null && number.compareTo(median.multiply(TWO)) > 0) {
                found.add(new Outlier(one.authority(), one.name(), Reason.FAR_ABOVE, number, median));
            } else if (median != null && number.multiply(TWO).compareTo(median) < 0) {
                found.add(new Outlier(one.authority(), one.name(), Reason.FAR_BELOW, number, median));
            }
            var last = before.get(i);
            if (last != null && hasChanged(last, number, question)) {
                found.add(new Outlier(one.authority(), one.name(), Reason.CHANGED, number, last));
            }
        }
        return found;
    }

    /** The numbers that everybody may see; null for the others. */
    private static List<@Nullable BigDecimal> shown(
            List<@Nullable BigDecimal> numbers, PersonTables.@Nullable Shown shown, List<Contribution> everybody) {
        var column = Numbers.column(Line.each(everybody), numbers, shown);
        return IntStream.range(0, numbers.size())
                .<@Nullable BigDecimal>mapToObj(row -> column.cell(row).number())
                .toList();
    }

    private @Nullable BigDecimal medianOfSize(
            List<Contribution> everybody, List<@Nullable BigDecimal> numbers, Contribution one) {
        var size = sizes.get(one.authority());
        if (size == null) return null;
        var alike = IntStream.range(0, numbers.size())
                .filter(i -> sizes.get(everybody.get(i).authority()) == size)
                .mapToObj(numbers::get)
                .filter(Objects::nonNull)
                .filter(number -> number.signum() > 0)
                .toList();
        return alike.size() < FEWEST ? null : Median.of(alike);
    }

    private static boolean hasChanged(BigDecimal before, BigDecimal now, Question question) {
        var own = question.demands().changeLimit();
        var limit = own == null ? USUAL_LIMIT : own;
        return now.subtract(before)
                        .abs()
                        .multiply(HUNDRED)
                        .compareTo(before.abs().multiply(limit))
                > 0;
    }
}

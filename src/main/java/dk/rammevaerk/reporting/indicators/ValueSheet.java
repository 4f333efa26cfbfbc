package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.documents.sheet.TableRow;
import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.ValueColumns.Column;
import dk.rammevaerk.reporting.indicators.ValueColumns.Role;
import dk.rammevaerk.reporting.questionnaires.Kind;
import dk.rammevaerk.reporting.questionnaires.Reading;
import dk.rammevaerk.reporting.questionnaires.Value.Numeric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads figures from a table whose columns are known by their headings: one row for each figure, or one row for each
 * authority with columns for each operator kind. An empty figure is missing; everything else is a figure or a fault.
 */
public final class ValueSheet {
    private static final int MOST_DECIMALS = 6;

    /** What is wrong at a place in a table: with the table, or with the figure that stands there. */
    public sealed interface Flaw permits Problem, ValueRules.Fault {
        /** Under which what is said of it is found. */
        String key();
    }

    /** What may be wrong in a table, beyond what may be wrong with a figure. */
    public enum Problem implements Flaw {
        NO_ROWS,
        NO_AUTHORITIES,
        NO_OPERATORS,
        NO_FIGURES,
        NO_DENOMINATORS,
        TWO_COLUMNS,
        UNKNOWN_AUTHORITY,
        UNKNOWN_OPERATOR,
        NOT_A_NUMBER,
        HALF,
        TWICE,
        PERSON_NUMBER,
        OPEN_QUOTE,
        TEXT_AFTER_QUOTE;

        @Override
        public String key() {
            return "problem." + this;
        }
    }

    /**
     * @param line in the file, from 1
     * @param column from 0, or -1 when it concerns the whole row
     * @param found what stands there, or empty
     */
    public record Fault(Flaw flaw, int line, int column, String heading, String found) {}

    /**
     * What a table says.
     *
     * @param empty rows without figures
     * @param unused headings of columns that mean nothing here
     */
    public record Read(List<Value> values, List<Fault> faults, int empty, List<String> unused) {
        public Read {
            values = List.copyOf(values);
            faults = List.copyOf(faults);
            unused = List.copyOf(unused);
        }
    }

    private final Facts facts;
    private final Map<String, String> authorities;
    private final ValueColumns words;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<List<Object>, Value> values = new HashMap<>();
    private final List<Value> inOrder = new ArrayList<>();
    private int empty;

    /** @param authorities from their codes to their names */
    public ValueSheet(Facts facts, Map<String, String> authorities, ValueColumns words) {
        this.facts = facts;
        this.authorities = Map.copyOf(authorities);
        this.words = words;
    }

    /** @param rows the headings first */
    public Read read(List<TableRow> rows) {
        if (rows.size() < 2) {
            faults.add(new Fault(Problem.NO_ROWS, 1, -1, "", ""));
            return new Read(List.of(), faults, 0, List.of());
        }
        var columns = words.of(rows.getFirst());
        rows.stream().skip(1).forEach(row -> guard(row, rows.getFirst()));
        faults.addAll(columns.faults(facts, rows.getFirst().line()));
        if (!faults.isEmpty()) return new Read(List.of(), faults, 0, columns.unused());
        var body = rows.subList(1, rows.size());
        body.forEach(row -> row(row, columns, body.size() == 1));
        return new Read(inOrder, faults, empty, columns.unused());
    }

    private void guard(TableRow row, TableRow headings) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!CprGuard.hits(row.cell(i)).isEmpty()) {
                faults.add(new Fault(Problem.PERSON_NUMBER, row.line(), i, headings.cell(i), ""));
            }
        }
    }

    private void row(TableRow row, ValueColumns.Layout columns, boolean alone) {
        var figures = columns.figures();
        if (figures.stream().allMatch(one -> row.cell(one.at()).isEmpty())) {
            empty++;
            return;
        }
        var whose = columns.one(Role.AUTHORITY);
        var kind = columns.one(Role.OPERATOR);
        boolean total = alone && isBlank(row, whose) && isBlank(row, kind);
        var authority = total || !facts.breakdown().byAuthority() ? null : authority(row, whose);
        if (authority == null && facts.breakdown().byAuthority() && !total) return;
        if (columns.isWide()) {
            for (var operator : facts.breakdown().operators()) figure(row, columns, authority, operator, operator);
            return;
        }
        var operator = total || !facts.breakdown().byOperator() ? null : operator(row, kind);
        if (operator == null && facts.breakdown().byOperator() && !total) return;
        figure(row, columns, authority, operator, null);
    }

    private static boolean isBlank(TableRow row, @Nullable Column column) {
        return column == null || row.cell(column.at()).isEmpty();
    }

    /** @param of the operator kind whose columns these are, or null when the columns are of all */
    private void figure(
            TableRow row,
            ValueColumns.Layout columns,
            @Nullable String authority,
            @Nullable OperatorKind operator,
            @Nullable OperatorKind of) {
        var counted = columns.one(Role.NUMERATOR, of);
        var all = columns.one(Role.DENOMINATOR, of);
        if (counted == null) return;
        var numerator = row.cell(counted.at());
        var denominator = all == null ? "" : row.cell(all.at());
        if (numerator.isEmpty() && denominator.isEmpty()) return;
        if (all != null && (numerator.isEmpty() || denominator.isEmpty())) {
            fault(Problem.HALF, row, numerator.isEmpty() ? counted : all, "");
            return;
        }
        var some = number(row, counted);
        var whole = all == null ? Optional.<BigDecimal>empty() : number(row, all);
        if (some.isEmpty() || (all != null && whole.isEmpty())) return;
        var value = new Value(authority, operator, some.get(), whole.orElse(null));
        var wrong = authority == null && operator == null
                ? ValueRules.faults(facts, authorities.keySet(), List.of(value)).stream()
                        .findFirst()
                : ValueRules.fault(facts, authorities.keySet(), value);
        if (wrong.isPresent()) {
            fault(wrong.get(), row, counted, numerator);
        } else if (values.putIfAbsent(List.of(String.valueOf(authority), String.valueOf(operator)), value) == null) {
            inOrder.add(value);
        } else {
            fault(Problem.TWICE, row, counted, numerator);
        }
    }

    private @Nullable String authority(TableRow row, @Nullable Column column) {
        if (column == null) return null;
        var written = row.cell(column.at());
        var code = written.matches("\\d{1,4}") ? "0".repeat(4 - written.length()) + written : written;
        if (authorities.containsKey(code)) return code;
        var wanted = ValueColumns.fold(written);
        var found = authorities.entrySet().stream()
                .filter(one -> words.isName(wanted, one.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (found.isEmpty()) fault(Problem.UNKNOWN_AUTHORITY, row, column, written);
        return found.orElse(null);
    }

    private @Nullable OperatorKind operator(TableRow row, @Nullable Column column) {
        if (column == null) return null;
        var written = row.cell(column.at());
        var found = words.operator(written)
                .filter(one -> facts.breakdown().operators().contains(one));
        if (found.isEmpty()) fault(Problem.UNKNOWN_OPERATOR, row, column, written);
        return found.orElse(null);
    }

    private Optional<BigDecimal> number(TableRow row, Column column) {
        var number = number(row.cell(column.at()));
        if (number.isEmpty()) fault(Problem.NOT_A_NUMBER, row, column, row.cell(column.at()));
        return number;
    }

    /** {@code 1976}, {@code 27,6}, as answers are read: empty also for {@code 1.976}, which may mean either of two numbers. */
    public static Optional<BigDecimal> number(String written) {
        return Reading.of(new Kind.Numeric(Kind.Measure.NUMBER, MOST_DECIMALS, null), written)
                .understood()
                .flatMap(value -> value instanceof Numeric(var number) ? Optional.of(number) : Optional.empty());
    }

    private void fault(Flaw flaw, TableRow row, Column column, String found) {
        faults.add(new Fault(flaw, row.line(), column.at(), column.heading(), found));
    }
}

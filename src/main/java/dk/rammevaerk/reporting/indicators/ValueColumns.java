package dk.rammevaerk.reporting.indicators;

import dk.rammevaerk.documents.sheet.TableRow;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.kernel.OperatorKind;
import dk.rammevaerk.reporting.indicators.Indicator.Facts;
import dk.rammevaerk.reporting.indicators.ValueSheet.Fault;
import dk.rammevaerk.reporting.indicators.ValueSheet.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which headings mean what, in any order and in capitals or small letters.
 *
 * @param roles the words for each role, in small letters
 * @param operators the words for each operator kind; beside a role they tell whose column it is
 * @param authority the word that follows the name of a municipality
 */
public record ValueColumns(Map<Role, List<String>> roles, Map<OperatorKind, List<String>> operators, String authority) {
    /** What stands in a column. */
    public enum Role {
        AUTHORITY,
        OPERATOR,
        NUMERATOR,
        DENOMINATOR
    }

    /** @param operator whose figures these are, or null when a column of their own tells it */
    record Column(
            int at, String heading, Role role, @Nullable OperatorKind operator) {}

    /** The columns of a table. */
    record Layout(List<Column> columns, List<String> unused, List<Column> twice) {
        List<Column> figures() {
            return columns.stream()
                    .filter(one -> one.role() == Role.NUMERATOR || one.role() == Role.DENOMINATOR)
                    .toList();
        }

        boolean isWide() {
            return columns.stream().anyMatch(one -> one.operator() != null);
        }

        @Nullable
        Column one(Role role) {
            return one(role, null);
        }

        @Nullable
        Column one(Role role, @Nullable OperatorKind operator) {
            return columns.stream()
                    .filter(one -> one.role() == role && one.operator() == operator)
                    .findFirst()
                    .orElse(null);
        }

        List<Fault> faults(Facts facts, int line) {
            var faults = new ArrayList<Fault>();
            twice.forEach(one -> faults.add(new Fault(Problem.TWO_COLUMNS, line, one.at(), one.heading(), "")));
            boolean share = facts.measure() == Measure.SHARE;
            if (facts.breakdown().byAuthority() && one(Role.AUTHORITY) == null) {
                faults.add(new Fault(Problem.NO_AUTHORITIES, line, -1, "", ""));
            }
            if (facts.breakdown().byOperator() && !isWide() && one(Role.OPERATOR) == null) {
                faults.add(new Fault(Problem.NO_OPERATORS, line, -1, "", ""));
            }
            if (columns.stream().noneMatch(one -> one.role() == Role.NUMERATOR)) {
                faults.add(new Fault(Problem.NO_FIGURES, line, -1, "", ""));
            } else if (share
                    && columns.stream()
                            .filter(one -> one.role() == Role.NUMERATOR)
                            .anyMatch(one -> one(Role.DENOMINATOR, one.operator()) == null)) {
                faults.add(new Fault(Problem.NO_DENOMINATORS, line, -1, "", ""));
            }
            return faults;
        }
    }

    public ValueColumns {
        roles = Map.copyOf(roles);
        operators = Map.copyOf(operators);
    }

    Layout of(TableRow headings) {
        var columns = new ArrayList<Column>();
        var unused = new ArrayList<String>();
        var twice = new ArrayList<Column>();
        for (int i = 0; i < headings.cells().size(); i++) {
            var heading = headings.cell(i);
            if (heading.isEmpty()) continue;
            var column = column(i, heading);
            if (column.isEmpty()) {
                unused.add(heading);
            } else if (columns.stream()
                    .anyMatch(one -> one.role() == column.get().role()
                            && one.operator() == column.get().operator())) {
                twice.add(column.get());
            } else {
                columns.add(column.get());
            }
        }
        return new Layout(List.copyOf(columns), List.copyOf(unused), List.copyOf(twice));
    }

    private Optional<Column> column(int at, String heading) {
        var words = new ArrayList<>(List.of(fold(heading).split(" ")));
        var operator = words.size() < 2
                ? Optional.<OperatorKind>empty()
                : words.stream().flatMap(word -> operator(word).stream()).findFirst();
        operator.ifPresent(one -> words.removeIf(word -> operator(word).isPresent()));
        var rest = String.join(" ", words);
        return roles.entrySet().stream()
                .filter(role -> role.getValue().contains(rest))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(role -> new Column(at, heading, role, operator.orElse(null)));
    }

    Optional<OperatorKind> operator(String written) {
        var wanted = fold(written);
        return operators.entrySet().stream()
                .filter(one -> one.getValue().contains(wanted))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a folded text is the name of an authority, with or without the word that follows it. */
    boolean isName(String folded, String name) {
        var whole = fold(name);
        return folded.equals(whole) || (folded + " " + authority).equals(whole);
    }

    /** Small letters and single spaces; hyphens within a name stay. */
    static String fold(String text) {
        return text.toLowerCase(DanishFormat.DANISH)
                .replaceAll("[^\\p{L}\\p{N}-]+", " ")
                .strip();
    }
}

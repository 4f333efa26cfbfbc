package dk.rammevaerk.reporting.questionnaires;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one check of answers, whichever way they came. Questions are gone through in their order, so a condition sees what
 * stands before it; what is not asked, or not relevant, is not known to any condition or rule.
 */
public final class Checking {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final Answers last;
    private final Set<String> asked = new HashSet<>();
    private final Set<String> answered = new HashSet<>();
    private final NavigableMap<Cell, Value> values = new TreeMap<>();
    private final Map<String, List<Value>> columns = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private Checking(Questionnaire questionnaire, Answers answers, Answers last) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.last = last;
    }

    /** @param last the authority's answers of last time; {@link Answers#NONE} when there are none */
    public static Checked check(Questionnaire questionnaire, Answers answers, Answers last) {
        var checking = new Checking(questionnaire, answers, last);
        for (var section : questionnaire.sections()) {
            if (!checking.isShown(section.shownWhen())) continue;
            for (var question : section.questions()) {
                if (checking.isShown(question.demands().shownWhen())) checking.ask(question);
            }
        }
        checking.applyRules();
        checking.findStrangers();
        return checking.result();
    }

    private Checked result() {
        var order = questionnaire.questions().map(Question::name).toList();
        faults.sort(java.util.Comparator.comparingInt(fault -> {
            int place = order.indexOf(fault.cell().question());
            return place < 0 ? order.size() : place;
        }));
        return new Checked(asked, answered, values, faults);
    }

    private boolean isShown(@Nullable Condition condition) {
        return condition == null || condition.expression().holds(new Known(null, null));
    }

    private void ask(Question question) {
        var name = question.name();
        asked.add(name);
        if (answers.acts().get(name) == Act.NOT_RELEVANT) {
            answered.add(name);
            return;
        }
        switch (question.kind()) {
            case Kind.Single single -> askAlone(question, single);
            case Kind.Table table -> askTable(question, table);
        }
        if (answers.acts().get(name) != Act.UNCHANGED) {
            answers.prefilled().stream()
                    .filter(cell -> cell.question().equals(name))
                    .findFirst()
                    .ifPresent(cell -> faults.add(Fault.at(cell, FaultKind.UNCONFIRMED)));
        }
        compareWithLastTime(question);
    }

    private void askAlone(Question question, Kind.Single kind) {
        var cell = Cell.of(question.name());
        if (read(cell, kind)) answered.add(question.name());
        else if (question.required()) faults.add(Fault.at(cell, FaultKind.MISSING));
    }

    private void askTable(Question question, Kind.Table table) {
        var name = question.name();
        var fixed = table.rows();
        var rows = fixed == null
                ? List.copyOf(answers.rows(name))
                : fixed.choices().stream().map(Choice::name).toList();
        boolean any = false;
        for (var row : rows) {
            for (var column : table.columns()) {
                var cell = new Cell(name, row, column.name());
                if (!cell.standsIn(table)) continue;
                if (read(cell, column.kind())) any = true;
                else if (column.required()) {
                    faults.add(Fault.at(cell, FaultKind.MISSING));
                }
            }
        }
        if (any) answered.add(name);
        else if (question.required()
                && faults.stream().noneMatch(fault -> fault.cell().question().equals(name))) {
            var first = rows.isEmpty() ? "1" : rows.getFirst();
            faults.add(Fault.at(new Cell(name, first, table.columns().getFirst().name()), FaultKind.MISSING));
        }
    }

    /** @return whether something stands there, be it readable or not */
    private boolean read(Cell cell, Kind.Single kind) {
        var reading = Reading.of(kind, answers.entry(cell).orElse(""));
        if (reading.fault() != null) faults.add(new Fault(cell, reading.fault(), reading.details()));
        reading.understood().ifPresent(value -> {
            values.put(cell, value);
            if (!cell.isAlone()) {
                columns.computeIfAbsent(cell.column(), none -> new ArrayList<>())
                        .add(value);
            }
        });
        return !reading.text().isEmpty() || reading.fault() != null;
    }

    /** A share of nothing is not known: what was 0 and is not any more differs by more than any limit. */
    private void compareWithLastTime(Question question) {
        var limit = question.demands().changeLimit();
        if (limit == null || !answers.notes().getOrDefault(question.name(), "").isBlank()) return;
        for (var entry : last.entries().entrySet()) {
            var cell = entry.getKey();
            if (!cell.question().equals(question.name())) continue;
            var kind = questionnaire.kindOf(cell).orElse(null);
            if (kind == null || !kind.isNumeric()) continue;
            if (Reading.of(kind, entry.getValue()).value() instanceof Value.Numeric(var before)
                    && values.get(cell) instanceof Value.Numeric(var now)
                    && differs(before, now, limit)) {
                faults.add(Fault.at(cell, FaultKind.NOTE_MISSING, Reading.write(limit), Reading.write(before)));
                return;
            }
        }
    }

    private static boolean differs(BigDecimal before, BigDecimal now, BigDecimal limit) {
        var difference = now.subtract(before).abs().multiply(HUNDRED);
        return difference.compareTo(before.abs().multiply(limit)) > 0;
    }

    private void applyRules() {
        questionnaire
                .questions()
                .filter(question -> asked.contains(question.name()))
                .forEach(question -> {
                    if (question.kind() instanceof Kind.Table table) {
                        for (var column : table.columns()) applyToColumn(question.name(), column);
                    }
                    apply(question.demands().rule(), ruleCell(question), null);
                });
    }

    /** A table's own rule is told at its first cell that has a value; it speaks of sums. */
    private Cell ruleCell(Question question) {
        return question.kind() instanceof Kind.Table
                ? values.keySet().stream()
                        .filter(cell -> cell.question().equals(question.name()))
                        .findFirst()
                        .orElse(Cell.of(question.name()))
                : Cell.of(question.name());
    }

    private void applyToColumn(String question, Column column) {
        for (var cell : List.copyOf(values.keySet())) {
            if (cell.question().equals(question) && cell.column().equals(column.name())) {
                apply(column.rule(), cell, cell.row());
            }
        }
    }

    private void apply(@Nullable Rule rule, Cell cell, @Nullable String row) {
        if (rule == null || !values.containsKey(cell)) return;
        if (!rule.holds().expression().isBroken(new Known(cell, row))) return;
        var message = rule.message();
        faults.add(
                message == null
                        ? Fault.at(cell, FaultKind.RULE_BROKEN)
                        : Fault.at(cell, FaultKind.RULE_BROKEN, message));
    }

    private void findStrangers() {
        var known = questionnaire.cells();
        for (var cell : answers.entries().keySet()) {
            if (!known.test(cell)) faults.add(Fault.at(cell, FaultKind.UNKNOWN_CELL));
        }
    }

    /** What is known at a cell: the cells of its row by their columns, and the questions that stand alone. */
    private final class Known implements Expression.Scope {
        private final @Nullable Cell cell;
        private final @Nullable String row;

        Known(@Nullable Cell cell, @Nullable String row) {
            this.cell = cell;
            this.row = row;
        }

        @Override
        public Optional<Value> value(String name) {
            if (cell != null && row != null) {
                var beside = values.get(new Cell(cell.question(), row, name));
                if (beside != null) return Optional.of(beside);
            }
            return Optional.ofNullable(values.get(Cell.of(name)));
        }

        @Override
        public List<Value> column(String name) {
            return columns.getOrDefault(name, List.of());
        }

        @Override
        public Optional<Value> self() {
            return Optional.ofNullable(cell).map(values::get);
        }
    }
}

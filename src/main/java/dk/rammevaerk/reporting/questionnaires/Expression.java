package dk.rammevaerk.reporting.questionnaires;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition or a rule, in the part of XLSForm's language that {@link ExpressionReader} reads.
 *
 * <p>What is not answered is not known: a comparison with it is neither true nor false, and a condition or rule that
 * cannot be decided is not fulfilled, respectively not broken. {@code ${x} = ''} asks whether x is answered.
 */
public sealed interface Expression {
    /** Where names get their values from. */
    interface Scope {
        Optional<Value> value(String name);

        /** All values in a column of a table. */
        List<Value> column(String name);

        /** The answer the rule stands at. */
        Optional<Value> self();
    }

    /** @return empty when it cannot be known */
    Optional<Value> in(Scope scope);

    /** The questions and columns it speaks of. */
    default Set<String> names() {
        return parts().flatMap(part -> part.names().stream()).collect(Collectors.toUnmodifiableSet());
    }

    default Stream<Expression> parts() {
        return Stream.of();
    }

    /** Whether it is known to hold. */
    default boolean holds(Scope scope) {
        return in(scope).filter(new Value.Truth(true)::equals).isPresent();
    }

    /** Whether it is known not to hold. */
    default boolean isBroken(Scope scope) {
        return in(scope).filter(new Value.Truth(false)::equals).isPresent();
    }

    record Fixed(Value value) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            return Optional.of(value);
        }
    }

    /** {@code .} */
    record Self() implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            return scope.self();
        }
    }

    /** <code>${name}</code> */
    record Named(String name) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            return scope.value(name);
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /** <code>sum(${column})</code>: of what is answered; not known when nothing is. */
    record Sum(String name) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            return scope.column(name).stream()
                    .filter(Value.Numeric.class::isInstance)
                    .map(one -> ((Value.Numeric) one).number())
                    .reduce(BigDecimal::add)
                    .map(Value.Numeric::new);
        }

        @Override
        public Set<String> names() {
            return Set.of(name);
        }
    }

    /** <code>selected(${name}, 'choice')</code>: false when nothing is chosen. */
    record Selected(Expression of, Expression choice) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            var wanted = choice.in(scope);
            return Optional.of(new Value.Truth(of.in(scope)
                    .filter(value -> wanted.isPresent() && holds(value, wanted.get()))
                    .isPresent()));
        }

        private static boolean holds(Value value, Value wanted) {
            if (value instanceof Value.Chosen(var names) && wanted instanceof Value.Words(var name)) {
                return names.contains(name);
            }
            return value.equals(wanted);
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(of, choice);
        }
    }

    record Not(Expression of) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            return of.in(scope)
                    .filter(Value.Truth.class::isInstance)
                    .map(truth -> new Value.Truth(!((Value.Truth) truth).holds()));
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(of);
        }
    }

    /** @param absorbing the truth that decides alone: false of an "and", true of an "or" */
    record Logical(boolean absorbing, Expression left, Expression right) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            var decides = new Value.Truth(absorbing);
            var one = left.in(scope);
            var other = right.in(scope);
            if (one.filter(decides::equals).isPresent()
                    || other.filter(decides::equals).isPresent()) return Optional.of(decides);
            return one.isPresent() && other.isPresent() ? Optional.of(new Value.Truth(!absorbing)) : Optional.empty();
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }
    }

    enum Comparator {
        EQUAL("="),
        UNEQUAL("!="),
        LESS("<"),
        AT_MOST("<="),
        MORE(">"),
        AT_LEAST(">=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        boolean holds(int difference) {
            return switch (this) {
                case EQUAL -> difference == 0;
                case UNEQUAL -> difference != 0;
                case LESS -> difference < 0;
                case AT_MOST -> difference <= 0;
                case MORE -> difference > 0;
                case AT_LEAST -> difference >= 0;
            };
        }
    }

    record Comparison(Comparator by, Expression left, Expression right) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            if (isNothing(left) || isNothing(right)) {
                var asked = isNothing(left) ? right : left;
                boolean empty = isNothing(asked) || asked.in(scope).isEmpty();
                return Optional.of(new Value.Truth(empty == (by == Comparator.EQUAL)));
            }
            var one = left.in(scope);
            var other = right.in(scope);
            return one.isEmpty() || other.isEmpty()
                    ? Optional.empty()
                    : compare(one.get(), other.get()).map(difference -> new Value.Truth(by.holds(difference)));
        }

        private static boolean isNothing(Expression side) {
            return side.equals(new Fixed(new Value.Words("")));
        }

        /** Things of different kinds are unequal, and neither is the larger. */
        private Optional<Integer> compare(Value one, Value other) {
            return switch (one) {
                case Value.Numeric a
                when other instanceof Value.Numeric b -> Optional.of(a.number().compareTo(b.number()));
                case Value.Day a
                when other instanceof Value.Day b -> Optional.of(a.date().compareTo(b.date()));
                case Value.Day a
                when other instanceof Value.Words b ->
                    Optional.of(a.date().toString().compareTo(b.text()));
                case Value.Words a
                when other instanceof Value.Words b -> Optional.of(a.text().compareTo(b.text()));
                default ->
                    by == Comparator.EQUAL || by == Comparator.UNEQUAL
                            ? Optional.of(one.equals(other) ? 0 : 1)
                            : Optional.empty();
            };
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }
    }

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED
    }

    record Arithmetic(Operator by, Expression left, Expression right) implements Expression {
        @Override
        public Optional<Value> in(Scope scope) {
            if (left.in(scope).orElse(null) instanceof Value.Numeric(var a)
                    && right.in(scope).orElse(null) instanceof Value.Numeric(var b)) {
                return switch (by) {
                    case PLUS -> Optional.of(new Value.Numeric(a.add(b)));
                    case MINUS -> Optional.of(new Value.Numeric(a.subtract(b)));
                    case TIMES -> Optional.of(new Value.Numeric(a.multiply(b)));
                    case DIVIDED ->
                        b.signum() == 0
                                ? Optional.empty()
                                : Optional.of(new Value.Numeric(a.divide(b, java.math.MathContext.DECIMAL64)));
                };
            }
            return Optional.empty();
        }

        @Override
        public Stream<Expression> parts() {
            return Stream.of(left, right);
        }
    }
}

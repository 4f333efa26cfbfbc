package dk.rammevaerk.reporting.questionnaires;

import dk.rammevaerk.reporting.questionnaires.Expression.Arithmetic;
import dk.rammevaerk.reporting.questionnaires.Expression.Comparison;
import dk.rammevaerk.reporting.questionnaires.Expression.Fixed;
import dk.rammevaerk.reporting.questionnaires.Expression.Logical;
import dk.rammevaerk.reporting.questionnaires.Expression.Named;
import dk.rammevaerk.reporting.questionnaires.Expression.Not;
import dk.rammevaerk.reporting.questionnaires.Expression.Operator;
import dk.rammevaerk.reporting.questionnaires.Expression.Selected;
import dk.rammevaerk.reporting.questionnaires.Expression.Self;
import dk.rammevaerk.reporting.questionnaires.Expression.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads conditions and rules: numbers, {@code 'words'}, {@code .}, <code>${name}</code>, {@code = != < <= > >=},
 * {@code + - * div}, {@code and or not()}, {@code selected()}, {@code sum()}, {@code true()}, {@code false()} and brackets,
 * as XLSForm writes them.
 */
final class ExpressionReader {
    /** Deeper brackets than these are nobody's rule. */
    private static final int DEEPEST = 50;

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?<name>\\$\\{[A-Za-z_][A-Za-z0-9_]*\\})|(?<number>\\d+(?:\\.\\d+)?)|(?<words>'[^']*'|\"[^\"]*\")"
                    + "|(?<word>[A-Za-z]+)|(?<sign><=|>=|!=|[=<>+*().,-]))\\s*");

    private record Token(String text, int place) {}

    private final List<Token> tokens = new ArrayList<>();
    private final int length;
    private int next;
    private int depth;

    private ExpressionReader(String text) {
        length = text.length();
        var token = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length() && token.region(at, text.length()).lookingAt()) {
            tokens.add(new Token(token.group().strip(), at + 1));
            at = token.end();
        }
        if (at < text.length() && !text.substring(at).isBlank()) throw new UnreadableExpression(at + 1);
    }

    /** @throws UnreadableExpression with the place where it could not be read */
    static Expression read(String text) {
        var reader = new ExpressionReader(text);
        var expression = reader.either();
        if (reader.next < reader.tokens.size()) throw reader.unreadable();
        return expression;
    }

    private Expression either() {
        if (++depth > DEEPEST) throw unreadable();
        var left = both();
        while (takes("or")) left = new Logical(true, left, both());
        depth--;
        return left;
    }

    private Expression both() {
        var left = comparison();
        while (takes("and")) left = new Logical(false, left, comparison());
        return left;
    }

    private Expression comparison() {
        var left = sum();
        for (var by : Expression.Comparator.values()) {
            if (takes(by.sign())) return new Comparison(by, left, sum());
        }
        return left;
    }

    private Expression sum() {
        var left = product();
        while (true) {
            if (takes("+")) left = new Arithmetic(Operator.PLUS, left, product());
            else if (takes("-")) left = new Arithmetic(Operator.MINUS, left, product());
            else return left;
        }
    }

    private Expression product() {
        var left = single();
        while (true) {
            if (takes("*")) left = new Arithmetic(Operator.TIMES, left, single());
            else if (takes("div")) left = new Arithmetic(Operator.DIVIDED, left, single());
            else return left;
        }
    }

    private Expression single() {
        if (takes("-")) {
            return new Arithmetic(Operator.MINUS, new Fixed(new Value.Numeric(BigDecimal.ZERO)), bounded());
        }
        return bounded();
    }

    private Expression bounded() {
        if (next == tokens.size()) throw unreadable();
        var token = tokens.get(next++).text();
        if (token.startsWith("${")) return new Named(token.substring(2, token.length() - 1));
        if (Character.isDigit(token.charAt(0))) return new Fixed(new Value.Numeric(new BigDecimal(token)));
        if (token.startsWith("'") || token.startsWith("\"")) {
            return new Fixed(new Value.Words(token.substring(1, token.length() - 1)));
        }
        switch (token) {
            case "." -> {
                return new Self();
            }
            case "(" -> {
                return closed(either());
            }
            case "not" -> {
                opens();
                return closed(new Not(either()));
            }
            case "true", "false" -> {
                opens();
                return closed(new Fixed(new Value.Truth(token.equals("true"))));
            }
            case "selected" -> {
                opens();
                var of = either();
                if (!takes(",")) throw unreadable();
                return closed(new Selected(of, either()));
            }
            case "sum" -> {
                opens();
                if (!(bounded() instanceof Named(var name))) throw unreadable();
                return closed(new Sum(name));
            }
            default -> {
                next--;
                throw unreadable();
            }
        }
    }

    private void opens() {
        if (!takes("(")) throw unreadable();
    }

    private Expression closed(Expression inside) {
        if (!takes(")")) throw unreadable();
        return inside;
    }

    private boolean takes(String token) {
        boolean found = next < tokens.size() && tokens.get(next).text().equals(token);
        if (found) next++;
        return found;
    }

    private UnreadableExpression unreadable() {
        return new UnreadableExpression(next < tokens.size() ? tokens.get(next).place() : length + 1);
    }
}

package dk.rammevaerk.reporting.questionnaires;

import java.util.Set;

/**
 * A condition or rule, with the words it was written in.
 *
 * @param text as XLSForm writes it
 */
public record Condition(String text, Expression expression) {
    public static final int LONGEST = 2_000;

    /** @throws UnreadableExpression with the place where it could not be read */
    static Condition read(String text) {
        if (text.length() > LONGEST) throw new UnreadableExpression(LONGEST + 1);
        return new Condition(text.strip(), ExpressionReader.read(text));
    }

    Set<String> names() {
        return expression.names();
    }
}

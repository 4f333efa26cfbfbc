package dk.rammevaerk.reporting.questionnaires;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is demanded of a question's answer.
 *
 * @param shownWhen null when it is always asked
 * @param rule null when any answer of its kind holds
 * @param changeLimit by how many percent it may differ from last time without a note; null asks for none
 */
public record Demands(
        boolean required,
        @Nullable Condition shownWhen,
        @Nullable Rule rule,
        @Nullable BigDecimal changeLimit) {
    public Demands {
        if (changeLimit != null) changeLimit = new Value.Numeric(changeLimit).number();
    }

    public static final Demands NONE = new Demands(false, null, null, null);
    public static final Demands REQUIRED = new Demands(true, null, null, null);
}

package dk.rammevaerk.reporting.web;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.Fault;
import dk.rammevaerk.reporting.questionnaires.FaultKind;
import org.springframework.stereotype.Component;

/** What is wrong with an answer, in words that say what to do. */
@Component
public class FaultWords {
    private static final String KEY = "reporting.fault.";

    private final Messages messages;

    FaultWords(Messages messages) {
        this.messages = messages;
    }

    /** A rule that has words of its own speaks in them. */
    public String of(Fault fault) {
        var details = fault.details();
        if (fault.kind() == FaultKind.RULE_BROKEN && !details.isEmpty()) return details.getFirst();
        boolean whole = fault.kind() == FaultKind.TOO_MANY_DECIMALS && details.equals(java.util.List.of("0"));
        return messages.of(KEY + fault.kind() + (whole ? ".none" : ""), details.toArray());
    }
}

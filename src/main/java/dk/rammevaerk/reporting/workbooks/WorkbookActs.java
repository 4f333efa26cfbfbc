package dk.rammevaerk.reporting.workbooks;

import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.reporting.questionnaires.Act;
import java.util.Arrays;
import java.util.Optional;

/** The words for what can be said of a question instead of an answer. */
record WorkbookActs(Messages messages) {
    String of(Act act) {
        return messages.of("reporting.act." + act.name());
    }

    Optional<Act> find(String words) {
        return Arrays.stream(Act.values())
                .filter(act -> of(act).equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    String all() {
        return String.join(", ", Arrays.stream(Act.values()).map(this::of).toList());
    }
}

package dk.rammevaerk.reporting.questionnaires;

import java.util.List;

/** What is wrong where. */
public record Fault(Cell cell, FaultKind kind, List<String> details) {
    public Fault {
        details = List.copyOf(details);
    }

    public static Fault at(Cell cell, FaultKind kind, String... details) {
        return new Fault(cell, kind, List.of(details));
    }

    public boolean isMissing() {
        return kind.isMissing();
    }
}

package dk.rammevaerk.cases;

import java.util.UUID;

/** Which case; people see its number, for example {@code 2026-14}. */
public record CaseId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

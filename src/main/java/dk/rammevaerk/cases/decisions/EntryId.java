package dk.rammevaerk.cases.decisions;

import java.util.UUID;

/** Which line of the register; people see its {@link EntryNumber}. */
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.rammevaerk.cases;

import java.util.UUID;

public record StepId(UUID value) {
    static StepId fresh() {
        return new StepId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

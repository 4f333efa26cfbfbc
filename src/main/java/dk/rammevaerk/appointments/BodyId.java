package dk.rammevaerk.appointments;

import java.util.UUID;

public record BodyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package dk.rammevaerk.access;

import java.io.Serializable;
import java.util.UUID;

public record AccountId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}

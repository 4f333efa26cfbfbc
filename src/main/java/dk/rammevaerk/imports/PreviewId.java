package dk.rammevaerk.imports;

import java.util.UUID;

public record PreviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

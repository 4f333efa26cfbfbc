package dk.rammevaerk.meetings;

import java.util.UUID;

public record AttachmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

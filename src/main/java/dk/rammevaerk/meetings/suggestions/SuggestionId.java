package dk.rammevaerk.meetings.suggestions;

import java.util.UUID;

public record SuggestionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

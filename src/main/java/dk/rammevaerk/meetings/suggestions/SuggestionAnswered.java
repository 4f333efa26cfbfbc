package dk.rammevaerk.meetings.suggestions;

/** The secretariat answered a suggestion; {@link Suggestions} tells its author what. */
public record SuggestionAnswered(SuggestionId suggestion, Kind kind) {
    /** What was answered. */
    public enum Kind {
        TAKEN,
        POSTPONED,
        DECLINED,
        /** An answer was taken back: it waits again. */
        UNDONE
    }
}

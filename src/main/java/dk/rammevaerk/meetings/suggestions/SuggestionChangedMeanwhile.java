package dk.rammevaerk.meetings.suggestions;

/** Somebody else changed or answered the suggestion in the meantime, or it is not there; nothing was written. */
public class SuggestionChangedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
}

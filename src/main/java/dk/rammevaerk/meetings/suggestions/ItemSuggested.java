package dk.rammevaerk.meetings.suggestions;

/** Somebody suggested an item for a forum's agenda. */
public record ItemSuggested(SuggestionId suggestion, String forum) {}

package dk.rammevaerk.meetings;

import org.jspecify.annotations.Nullable;

/**
 * A bilag, as an item lists it.
 *
 * @param number through the meeting, for example {@code 2a}; null when the document gives none
 */
public record Attachment(@Nullable String number, String title) {}

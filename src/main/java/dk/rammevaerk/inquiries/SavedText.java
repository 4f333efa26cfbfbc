package dk.rammevaerk.inquiries;

import java.time.Instant;

/**
 * What became of a text that was saved while it was written.
 *
 * @param text what stands there now
 * @param kept whether that is what was sent; otherwise somebody else wrote in the meantime
 * @param by the name of the account that wrote it
 */
public record SavedText(AnswerText text, boolean kept, Instant at, String by) {}

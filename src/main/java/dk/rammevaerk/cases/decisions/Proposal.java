package dk.rammevaerk.cases.decisions;

import dk.rammevaerk.meetings.Decision.Effect;

/**
 * A passage of minutes that reads like a decision. It is nothing until a person confirms it.
 *
 * @param text the passage without its formatting; one of a list also has the words that lead it in
 * @param from where the passage begins in the item's minutes, in characters
 * @param to where it ends
 */
public record Proposal(String text, Effect effect, int from, int to) {
    /** The words of the minutes it was found in, without their formatting. */
    public String passage(String minutes) {
        return MinutesSentences.plain(minutes.substring(from, to));
    }
}

package dk.rammevaerk.meetings;

/**
 * Something decided, marked in an item's minutes.
 *
 * @param text the passage of the minutes that says it
 */
public record Decision(String text, Effect effect) {
    /** What a decision does. The list is the product description's. */
    public enum Effect {
        APPROVED,
        REJECTED,
        NOTED,
        POSTPONED,
        APPOINTED,
        SENT_ON,
        RECOMMENDS,
        SUPPORTS,
        GIVES_AUTHORITY,
        DECIDED_OTHERWISE
    }
}

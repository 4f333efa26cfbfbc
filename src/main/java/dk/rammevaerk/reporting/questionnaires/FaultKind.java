package dk.rammevaerk.reporting.questionnaires;

/** What can be wrong with an answer. The words stand in the messages, {@code reporting.fault.…}, with the fault's details. */
public enum FaultKind {
    /** It is required and lacks. */
    MISSING,
    /** It stands as it was last time, and nobody has said that it still holds. */
    UNCONFIRMED,
    /** It differs from last time by more than the limit. Details: the limit, last time's answer. */
    NOTE_MISSING,
    NOT_A_NUMBER,
    /** {@code 1.976}. Details: both readings. */
    AMBIGUOUS_NUMBER,
    /** Details: how many are taken. */
    TOO_MANY_DECIMALS,
    TOO_LARGE,
    NOT_A_DATE,
    /** Details: the choices. */
    NO_SUCH_CHOICE,
    /** Details: the most characters. */
    TOO_LONG,
    /** It may hold a CPR number. Nothing of it is kept, also not here. */
    CPR,
    /** Details: the rule's message, when it has one. */
    RULE_BROKEN,
    /** The questionnaire has no such cell. */
    UNKNOWN_CELL;

    /** Whether something only lacks: nothing that was typed is wrong. */
    public boolean isMissing() {
        return this == MISSING || this == UNCONFIRMED || this == NOTE_MISSING;
    }
}

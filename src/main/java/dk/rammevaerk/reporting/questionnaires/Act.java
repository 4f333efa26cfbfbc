package dk.rammevaerk.reporting.questionnaires;

/** What an authority can say of a question instead of typing an answer. */
public enum Act {
    /** The answer of last time still holds; it stands in the cells. */
    UNCHANGED,
    /** The question does not concern the authority; no answer is asked for, and what stands in the cells is left out. */
    NOT_RELEVANT
}

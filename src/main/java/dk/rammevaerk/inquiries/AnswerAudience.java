package dk.rammevaerk.inquiries;

/** Who reads what an authority has answered. It always reads its own answer, and the secretariat reads all. */
public enum AnswerAudience {
    /** Everybody inside the cooperation. */
    ALL_INSIDE,
    SECRETARIAT_AND_OWN
}

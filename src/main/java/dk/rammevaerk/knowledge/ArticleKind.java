package dk.rammevaerk.knowledge;

/** What an article is. */
public enum ArticleKind {
    GUIDE,
    FLOWCHART,
    /** What to do step by step, and who does it. */
    PLAYBOOK,
    /** A question and the answer that holds for all. */
    PRINCIPLE;

    /** Whether a question stands before its text. */
    public boolean asks() {
        return this == PRINCIPLE;
    }
}

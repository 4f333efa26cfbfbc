package dk.rammevaerk.documents.paper;

/** What a paper is; its Danish word stands over the heading. */
public enum PaperKind {
    AGENDA,
    MINUTES,
    /** A few items of the minutes, for a case or an authority. */
    EXCERPT,
    /** What a council decides on. */
    CASE,
    /** A part of what is adopted, a text by itself. */
    PART,
    /** What was said in a consultation, and what became of it. */
    REPORT,
    /** What a round of reporting found, each question on a page of its own. */
    RESULT;

    boolean hasItemsOnPagesOfTheirOwn() {
        return this == RESULT;
    }
}

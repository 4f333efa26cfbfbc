package dk.rammevaerk.meetings;

/** Where what is told of a meeting is from: an edition, or something that was never sent out. */
public sealed interface Shown permits Edition, Shown.Unsent {
    /** What is no edition. */
    enum Unsent implements Shown {
        /** What the secretariat writes on now. */
        WORKING_COPY,
        /** Who, when and where, before anything of the content was sent out. */
        ANNOUNCEMENT
    }
}

package dk.rammevaerk.meetings.papers;

/** Which of a meeting's agendas or minutes somebody asks for. */
public sealed interface Version {
    /** The newest that was sent out; before anything was, what is being written, for those who see that. */
    record Newest() implements Version {}

    /** @param number of an edition */
    record Numbered(int number) implements Version {}

    /** What is being written, though something was sent out. */
    record Draft() implements Version {}
}

package dk.rammevaerk.facilities;

/** What stands in the register about a service on a day. */
public sealed interface Standing {
    /** One row, and it is sound. */
    record Sound(Trait trait) implements Standing {}

    /** No row. */
    record Nothing() implements Standing {}

    /** A row that holds on the day, or may do so, and in which something is wrong, so that it says nothing. */
    record Faulty(int line) implements Standing {}

    /** Several rows, of which these are the first two of the file; which is right cannot be known. */
    record Contradiction(int line, int otherLine) implements Standing {}
}

package dk.rammevaerk.meetings.uploads;

import dk.rammevaerk.kernel.CprGuard.Hit;
import java.util.List;

/** What became of a file. */
public sealed interface Received {
    String name();

    record Kept(String name) implements Received {}

    record Empty(String name) implements Received {}

    /** Neither PDF, Word, Excel nor a picture, or it cannot be opened. */
    record WrongKind(String name) implements Received {}

    /** Not a picture, where only those are taken. */
    record NoPicture(String name) implements Received {}

    /** The name may hold a CPR number; it is given here with its digits hidden. */
    record NumberInName(String name) implements Received {}

    /** May hold a CPR number where nobody sees it: in its properties, a comment, a header, deleted text. */
    record NumberHidden(String name) implements Received {}

    /** The text may hold a CPR number; nothing was stored. */
    record NumberInText(String name, List<Hit> places) implements Received {}
}

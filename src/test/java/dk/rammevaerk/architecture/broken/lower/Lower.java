package dk.rammevaerk.architecture.broken.lower;

import dk.rammevaerk.architecture.broken.upper.Upper;

public class Lower {
    /** A statement about another module's table, and a clock of its own: both forbidden. */
    static final String SQL = "select name from upper.thing where id = ?";

    final Upper upper = new Upper();

    java.time.Instant time() {
        return java.time.Instant.now();
    }
}

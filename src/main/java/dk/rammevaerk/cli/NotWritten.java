package dk.rammevaerk.cli;

import java.io.IOException;

/** The file that a result was to stand in cannot be written. */
final class NotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param file as it was named in the command */
    NotWritten(String file, IOException cause) {
        super(file, cause);
    }
}

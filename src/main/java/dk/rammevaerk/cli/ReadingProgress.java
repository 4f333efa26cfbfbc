package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Progress;
import java.io.PrintWriter;

/** One line on the terminal that tells how far the reading of a file is; it is gone when the reading ends. */
final class ReadingProgress {
    /** Shorter files are read before anybody wonders. */
    private static final long WORTH_TELLING = 100_000;

    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private boolean isShown;

    ReadingProgress(PrintWriter err) {
        this.err = err;
    }

    Progress of(String file) {
        return (bytes, ofBytes, rows) -> {
            if (rows < WORTH_TELLING) return;
            isShown = true;
            err.print(ERASE_LINE
                    + (bytes > 0 && ofBytes > 0
                            ? CommandTexts.of("progress", file, rows, 100 * bytes / ofBytes)
                            : CommandTexts.of("rowsRead", file, rows)));
            err.flush();
        };
    }

    void end() {
        if (isShown) err.print(ERASE_LINE);
        isShown = false;
        err.flush();
    }
}

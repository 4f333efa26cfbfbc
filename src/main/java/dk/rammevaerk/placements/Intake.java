package dk.rammevaerk.placements;

import dk.rammevaerk.kernel.IntColumn;
import java.util.stream.IntStream;

/**
 * Placements as they come in from a file, not yet brought in order. Days are counted from 1970-01-01.
 *
 * @param buyers places among {@link Placements#BUYERS}
 * @param references small numbers that stand for them
 * @param untils the first days after, or {@link Placements#OPEN}
 */
record Intake(
        IntColumn buyers,
        IntColumn references,
        IntColumn services,
        IntColumn firstDays,
        IntColumn untils,
        IntColumn lines) {
    Intake() {
        this(new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn());
    }

    void add(int buyer, int reference, int service, int from, int until, int line) {
        buyers.add(buyer);
        references.add(reference);
        services.add(service);
        firstDays.add(from);
        untils.add(until);
        lines.add(line);
    }

    /** The rows by buyer, person and line. */
    int[] inOrder() {
        return buyers.sort(references.sort(IntStream.range(0, lines.size()).toArray()));
    }
}

package dk.rammevaerk.cli;

import java.io.IOException;

/** One form in which full-year persons are told. */
@FunctionalInterface
interface PlacementsOutput {
    /** @throws IOException when a file cannot be written */
    void write(PlacementsReport report) throws IOException;
}

package dk.rammevaerk.cli;

import picocli.CommandLine.Option;

/** In which form a result is wanted; a table to read when nothing is said. Filled in by picocli. */
class OutputForm {
    @Option(names = "--json")
    boolean json;

    @Option(names = "--csv")
    boolean csv;
}

package dk.rammevaerk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/** What somebody sees who ran a command; everything but the process itself. */
record CommandRun(int exit, String out, String err) {
    static CommandRun of(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = CommandLineInterface.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), args);
        return new CommandRun(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    static CommandRun reading(String input, String... args) {
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(UTF_8)));
        try {
            return of(args);
        } finally {
            System.setIn(before);
        }
    }
}

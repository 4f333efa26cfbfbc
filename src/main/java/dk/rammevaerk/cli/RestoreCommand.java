package dk.rammevaerk.cli;

import dk.rammevaerk.documents.Restorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Mends damaged Danish letters from standard input to standard output, line by line. */
@Command(name = "restore", resourceBundle = CommandTexts.BUNDLE)
final class RestoreCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    RestoreCommand() {}

    @Override
    public Integer call() throws IOException {
        var text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        var lines = new ArrayList<String>();
        boolean endsWithLine = text.endsWith("\n");
        text.lines().forEach(lines::add);
        var out = spec.commandLine().getOut();
        var restored = Restorer.load().restore(lines).lines();
        out.print(String.join("\n", restored) + (endsWithLine ? "\n" : ""));
        out.flush();
        return 0;
    }
}

package dk.rammevaerk.cli;

import dk.rammevaerk.documents.Restorer;
import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Mends damaged Danish letters from standard input to standard output. Every line keeps its end as it was. */
@Command(name = "restore", resourceBundle = CommandTexts.BUNDLE)
final class RestoreCommand implements Callable<Integer> {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    @Spec
    CommandSpec spec;

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Filled in by picocli. */
    @SuppressWarnings("NullAway.Init")
    RestoreCommand() {}

    @Override
    public Integer call() throws IOException {
        if (Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()) {
            // nobody would see that the program waits for a text to be typed
            spec.commandLine().getErr().println(CommandTexts.of("noText"));
            return CommandLine.ExitCode.USAGE;
        }
        var text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        var ends = LINE_END.matcher(text).results().map(MatchResult::group).iterator();
        var out = spec.commandLine().getOut();
        for (var line :
                Restorer.load().restore(List.of(LINE_END.split(text, -1))).lines()) {
            out.print(line);
            if (ends.hasNext()) out.print(ends.next());
        }
        out.flush();
        return 0;
    }
}

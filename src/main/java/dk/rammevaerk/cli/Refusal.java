package dk.rammevaerk.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What somebody reads whose command cannot be carried out: what is wrong with it, and where help is. */
final class Refusal {
    private Refusal() {}

    static int of(ParameterException fault, String[] args) {
        var command = fault.getCommandLine();
        command.getErr().println(sentence(fault, args));
        return CommandLine.ExitCode.USAGE;
    }

    /** Nothing that a command expects; so it is said in one line, and never as a list of calls. */
    static int failed(Exception failure, CommandLine command, ParseResult given) {
        if (failure instanceof ParameterException fault) return of(fault, new String[0]);
        command.getErr().println(CommandTexts.of("failed", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage())));
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String sentence(ParameterException fault, String[] args) {
        var command = fault.getCommandLine().getCommandSpec().qualifiedName();
        if (fault instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Refusal::name).collect(Collectors.joining(", "));
            return CommandTexts.of("missingParts", names, command);
        }
        if (fault.getArgSpec() instanceof OptionSpec option && fault.getValue() != null) {
            return CommandTexts.of("badValue", option.longestName(), fault.getValue(), command);
        }
        if (fault instanceof UnmatchedArgumentException || fault.getArgSpec() != null || fault.getCause() != null) {
            return CommandTexts.of("refused", String.join(" ", args));
        }
        return String.valueOf(fault.getMessage());
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }
}

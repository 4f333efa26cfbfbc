package dk.rammevaerk.cli;

import dk.rammevaerk.kernel.DanishFormat;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

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
        command.getErr()
                .println(
                        failure instanceof NotWritten notWritten
                                ? CommandTexts.of("notWritten", String.valueOf(notWritten.getMessage()))
                                : CommandTexts.of("failed", String.valueOf(failure.getMessage())));
        return ExitCodes.FAILED;
    }

    private static String sentence(ParameterException fault, String[] args) {
        var command = fault.getCommandLine().getCommandSpec().qualifiedName();
        return switch (fault) {
            case WrongCommand wrong -> String.valueOf(wrong.getMessage());
            case MissingParameterException missing ->
                CommandTexts.of("missingParts", names(missing.getMissing()), command);
            case MutuallyExclusiveArgsException _ -> CommandTexts.of("notTogether", options(args), command);
            case ParameterException bad
            when bad.getArgSpec() instanceof OptionSpec option && bad.getValue() != null ->
                CommandTexts.of("badValue." + option.longestName(), bad.getValue());
            default -> CommandTexts.of("refused", String.join(" ", args));
        };
    }

    private static String names(List<ArgSpec> parts) {
        var names = parts.stream().map(Refusal::name).toList();
        boolean isChoice = parts.stream().allMatch(part -> part.group() != null);
        return isChoice ? String.join(CommandTexts.of("or"), names) : DanishFormat.list(names);
    }

    /** All that were given: one of them cannot stand beside another. */
    private static String options(String[] args) {
        return DanishFormat.list(Arrays.stream(args)
                .filter(argument -> argument.startsWith("--"))
                .map(argument -> argument.replaceFirst("=.*", ""))
                .distinct()
                .toList());
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }
}

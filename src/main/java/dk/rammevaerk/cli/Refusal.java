package dk.rammevaerk.cli;

import dk.rammevaerk.kernel.CprGuard;
import dk.rammevaerk.kernel.DanishFormat;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What somebody reads whose command cannot be carried out: what is wrong with it, and where help is. */
final class Refusal {
    /** Of each of these one can be chosen. */
    private static final List<Set<String>> CHOICES =
            List.of(Set.of("--json", "--csv", "--xlsx"), Set.of("--rule", "--compare"));

    private Refusal() {}

    static int of(ParameterException fault, String[] args) {
        var command = fault.getCommandLine();
        command.getErr().println(masked(sentence(fault, args)));
        return CommandLine.ExitCode.USAGE;
    }

    /** Nothing that a command expects; so it is said in one line, and never as a list of calls. */
    static int failed(Exception failure, CommandLine command, ParseResult given) {
        if (failure instanceof ParameterException fault) return of(fault, new String[0]);
        command.getErr()
                .println(masked(
                        switch (failure) {
                            case NotWritten file -> CommandTexts.of("notWritten", String.valueOf(file.getMessage()));
                            case InvalidPathException name -> CommandTexts.of("unreadableName", name.getInput());
                            default -> CommandTexts.of("failed", String.valueOf(failure.getMessage()));
                        }));
        return ExitCodes.FAILED;
    }

    /** A command may hold what may be a CPR number, too. */
    private static String masked(String sentence) {
        return CprGuard.hits(sentence).isEmpty() ? sentence : sentence.replaceAll("\\d", "#");
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

    /** Those of which only one can be chosen, and more were. */
    private static String options(String[] args) {
        var given = Arrays.stream(args)
                .map(argument -> argument.replaceFirst("=.*", ""))
                .toList();
        return CHOICES.stream()
                .map(choice ->
                        given.stream().filter(choice::contains).distinct().toList())
                .filter(chosen -> chosen.size() > 1)
                .map(DanishFormat::list)
                .findFirst()
                .orElse(String.join(" ", args));
    }

    private static String name(ArgSpec part) {
        return part instanceof OptionSpec option ? option.longestName() : part.paramLabel();
    }
}

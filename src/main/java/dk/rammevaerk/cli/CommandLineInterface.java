package dk.rammevaerk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * Sorts out what was asked for. Without a subcommand the server is wanted, whose options all name a setting, as in
 * {@code --server.port=8081}.
 */
@Command(
        name = "rammevaerk",
        resourceBundle = CommandTexts.BUNDLE,
        subcommands = {ReadCommand.class, RestoreCommand.class, PlacementsCommand.class, StaysCommand.class})
public final class CommandLineInterface {
    private static final List<String> SETTINGS =
            List.of("--rammevaerk.", "--server.", "--spring.", "--logging.", "--management.");

    /** In characters. */
    private static final int USAGE_WIDTH = 110;

    @Option(names = "--help", usageHelp = true)
    boolean help;

    /** Whether these arguments start the server, rather than a command that ends by itself. */
    public static boolean asksForServer(String... args) {
        return Arrays.stream(args).allMatch(argument -> SETTINGS.stream().anyMatch(argument::startsWith));
    }

    /**
     * Whether the server may start with these settings; otherwise says on standard error which one there is not.
     *
     * <p>Reading what settings there are takes some tenths of a second, so it is left out when none is given.
     */
    public static boolean knowsSettings(String... args) {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return knowsSettings(err, args);
    }

    static boolean knowsSettings(PrintStream err, String... args) {
        if (args.length == 0) return true;
        var settings = Settings.known();
        var unknown = settings.unknown(args);
        unknown.ifPresent(name -> err.println(CommandTexts.of("unknownSetting", name, settings.nearest(name))));
        return unknown.isEmpty();
    }

    /**
     * Runs a command.
     *
     * @return its exit code: 0, 2 when the command is wrong, else one of {@link ExitCodes}
     */
    public static int run(String... args) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = run(out, err, args);
        out.flush();
        return exit;
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        var program = new CommandLine(CommandSpec.forAnnotatedObject(new CommandLineInterface()));
        var results = new PrintWriter(out, false, StandardCharsets.UTF_8);
        program.setUsageHelpWidth(USAGE_WIDTH);
        program.setOut(results);
        program.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.registerConverter(LocalDate.class, GivenDate::of);
        program.setParameterExceptionHandler(Refusal::of);
        program.setExecutionExceptionHandler(Refusal::failed);
        int exit = execute(program, args);
        if (!results.checkError()) return exit;
        program.getErr().println(CommandTexts.of("cutShort"));
        return ExitCodes.FAILED;
    }

    private static int execute(CommandLine program, String... args) {
        try {
            return program.execute(args);
        } catch (OutOfMemoryError tooMuch) {
            program.getErr().println(CommandTexts.of("tooLarge"));
            return ExitCodes.FAILED;
        }
    }
}

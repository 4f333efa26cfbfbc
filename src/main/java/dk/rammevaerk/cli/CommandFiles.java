package dk.rammevaerk.cli;

import dk.rammevaerk.documents.table.Fault;
import dk.rammevaerk.documents.table.PersonNumberFound;
import dk.rammevaerk.documents.table.TableFile;
import dk.rammevaerk.documents.table.Tables;
import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The files of rows that a command was given. What may be a CPR number is remembered, so that all files are looked through. */
final class CommandFiles {
    private static final String STANDARD_INPUT = "-";
    private static final int MOST_TOLD = 200;

    /** Reads one file, as a module does. */
    @FunctionalInterface
    interface Reading<T> {
        T of(TableFile file) throws PersonNumberFound;
    }

    private final PrintWriter err;
    private final boolean isWatched =
            Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    private final List<PersonNumberFound> found = new ArrayList<>();

    /** @throws WrongCommand when both are standard input, which can be read once only */
    CommandFiles(CommandSpec command, String one, String other) {
        this.err = command.commandLine().getErr();
        if (one.equals(STANDARD_INPUT) && other.equals(STANDARD_INPUT)) {
            throw new WrongCommand(command, "bothFromInput");
        }
    }

    /** As whoever wrote the command called it: two folders may hold files of one name. */
    static String name(String argument) {
        return argument.equals(STANDARD_INPUT) ? CommandTexts.of("standardInput") : argument;
    }

    private static TableFile file(String argument) {
        try {
            return argument.equals(STANDARD_INPUT)
                    ? TableFile.of(name(argument), System.in)
                    : new TableFile(
                            name(argument), TableFile.of(Path.of(argument)).source());
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /** Only for what may be CPR numbers, so that those of all files are told at once. */
    void lookThrough(String argument) {
        read(argument, file -> Tables.read(file, List.of(), _ -> {}));
    }

    /** Null when it may hold a CPR number; then nothing is to be computed. */
    <T> @Nullable T read(String argument, Reading<T> reading) {
        var progress = new ReadingProgress(err);
        var file = file(argument);
        try {
            return reading.of(isWatched ? file.watchedBy(progress.of(file.name())) : file);
        } catch (PersonNumberFound number) {
            found.add(number);
            return null;
        } finally {
            progress.end();
        }
    }

    /** Says where the numbers stand that may be CPR numbers, never the numbers. @return the exit code */
    int refuse() {
        for (var one : found) {
            one.places()
                    .forEach(place -> err.println(CommandTexts.of(
                            place.column().isEmpty() ? "personNumber" : "personNumberIn",
                            one.file(),
                            CommandTexts.of("personNumber." + place.where(), place.at(), place.sheet()),
                            place.column())));
            if (one.others() > 0) err.println(CommandTexts.of("morePersonNumbers", one.file(), one.others()));
        }
        err.println(CommandTexts.of("nothingComputed"));
        return ExitCodes.PERSON_NUMBER;
    }

    /** Says each fault on a line of its own, as many as somebody can look through. */
    void tell(Consumer<Consumer<Fault>> faults) {
        var words = new FaultWords();
        var left = new AtomicInteger(MOST_TOLD);
        faults.accept(fault -> {
            if (left.getAndDecrement() > 0) err.println(words.line(fault));
        });
        if (left.get() < 0) err.println(CommandTexts.of("moreFaults", -left.get()));
    }
}

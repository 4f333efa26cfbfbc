package dk.rammevaerk.bench;

import static dk.rammevaerk.bench.Times.print;

import dk.rammevaerk.durability.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A whole process in a heap of 512 MB, with what it takes: time from start to end, and the most memory it ever held. */
record Command(List<String> command) {
    private static final int TIMES = Integer.getInteger("rammevaerk.bench.starts", 5);
    private static final String HEAP = "-Xmx512m";

    /** Of the jar. */
    static Command ours(Object... arguments) {
        var command = new ArrayList<>(List.of(RunningProgram.java(), HEAP, "-jar", "target/rammevaerk.jar"));
        for (var argument : arguments) command.add(argument.toString());
        return new Command(command);
    }

    /** Of one of these classes, on this class path. */
    static Command of(Class<?> program, Object... arguments) {
        var command = new ArrayList<>(List.of(RunningProgram.java(), HEAP, "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), program.getName()));
        for (var argument : arguments) command.add(argument.toString());
        return new Command(command);
    }

    /** Runs it several times and prints the median. @return it, in milliseconds */
    double measure(String what, int exitCode) throws Exception {
        var nanos = new long[TIMES];
        long most = 0;
        long written = 0;
        for (int i = 0; i < TIMES; i++) {
            var output = Path.of("target", "bench", "output");
            long begin = System.nanoTime();
            var process = new ProcessBuilder(command).redirectOutput(output.toFile())
                    .redirectError(Path.of("target", "bench", "errors").toFile()).start();
            while (!process.waitFor(2, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                most = Math.max(most, peak(process.pid()));
            }
            nanos[i] = System.nanoTime() - begin;
            if (process.exitValue() != exitCode) {
                throw new IllegalStateException(command + " ended with " + process.exitValue() + ", see target/bench/errors");
            }
            written = Files.size(output);
        }
        var times = new Times(nanos);
        print("%-52s %6.0f ms (best %.0f), at most %s resident, %.1f MB written", what, times.median(), times.best(),
                most == 0 ? "?" : String.format(Locale.ROOT, "%d MB", most / 1024), written / 1e6);
        return times.median();
    }

    /** In kB; 0 where the system does not tell. */
    private static long peak(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(Arrays.asList(line.split("\\s+")).get(1)))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }
}

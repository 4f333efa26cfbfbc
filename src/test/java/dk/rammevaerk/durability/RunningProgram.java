package dk.rammevaerk.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The server as a process of its own, on a free port, as somebody starts it from a command line. */
public final class RunningProgram implements AutoCloseable {
    private static final Pattern START_LINE = Pattern.compile("http://localhost:(\\d+)");
    private static final Duration START_AT_MOST = Duration.ofMinutes(3);
    private static final Duration STOP_AT_MOST = Duration.ofSeconds(60);

    private final long begun = System.nanoTime();
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final CompletableFuture<URI> address = new CompletableFuture<>();

    private RunningProgram(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("output of " + process.pid()).start(this::listen);
    }

    /**
     * Starts it, and returns before it answers.
     *
     * @param launcher the command up to the program: {@code java -jar rammevaerk.jar}, or what {@link #fromClasses} gives
     * @param data its data folder
     */
    public static RunningProgram start(List<String> launcher, Path data, String... options) throws IOException {
        return startAt(0, launcher, data, options);
    }

    /** Starts it where it answered before, for a browser that stayed open. */
    static RunningProgram startAt(int port, List<String> launcher, Path data, String... options) throws IOException {
        var command = new ArrayList<>(launcher);
        command.add("--rammevaerk.data=" + data);
        command.add("--server.port=" + port);
        command.addAll(List.of(options));
        return new RunningProgram(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /**
     * Launches what this process has on its class path.
     *
     * @param flags for example {@code -Xmx512m}
     */
    public static List<String> fromClasses(String... flags) {
        var command = new ArrayList<>(List.of(java(), "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dk.rammevaerk.App"));
        return command;
    }

    /** The Java that runs this. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private void listen() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                var start = START_LINE.matcher(line);
                if (start.find()) address.complete(URI.create(start.group()));
            }
        } catch (IOException killed) {
            output.add(String.valueOf(killed.getMessage()));
        } finally {
            address.completeExceptionally(
                    new IllegalStateException("The program ended before it answered:\n" + output()));
        }
    }

    /** Where it answers; waits for its start line. */
    public URI address() throws InterruptedException {
        try {
            return address.get(START_AT_MOST.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("No start line:\n" + output(), failure);
        }
    }

    /** Fetches the front page as soon as it can. @return the time since the process was started */
    public Duration firstPage() throws InterruptedException {
        int status = new Visitor(address()).get("/").statusCode();
        if (status != 200) throw new IllegalStateException("The front page answered " + status);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** What it has printed until now. */
    public String output() {
        return String.join("\n", output);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** The program and every process of its database, the program first. */
    public List<ProcessHandle> processes() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
    }

    /** Sends SIGKILL to these, in this order, and waits until the program is gone. */
    public void kill(List<ProcessHandle> processes) throws InterruptedException {
        processes.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Stops it in order, or by force when it does not stop. */
    @Override
    public void close() {
        try {
            process.destroy();
            if (!process.waitFor(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS)) kill(processes());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Numbers out of {@code /proc}: the resident memory of the program itself, without its database, in bytes. */
    public long residentBytes() {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    * 1024;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

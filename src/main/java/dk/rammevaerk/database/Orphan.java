package dk.rammevaerk.database;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a killed run left behind on a cluster: a server that still runs, its last children, or only its pid file, which
 * stops the next server when the number in it is a zombie's or has been given to another process.
 */
final class Orphan {
    private static final Path PROC = Path.of("/proc");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path cluster;
    private final PostgresPrograms programs;

    Orphan(Path cluster, PostgresPrograms programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Ends every process of the earlier run, gently first, and removes its pid file. The caller holds the lock. */
    void end() throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        Optional<Long> postmaster = pidIn(pidFile);
        if (postmaster.isPresent() && servers(postmaster).contains(postmaster.get())) {
            programs.command(
                            "pg_ctl",
                            List.of("stop", "-D", cluster.toString(), "-m", "fast", "-t", "" + PATIENCE.toSeconds()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        }
        servers(postmaster).forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        if (!Patience.until(PATIENCE, () -> servers(postmaster).isEmpty())) {
            throw StartupFailure.orphanSurvives(
                    cluster, servers(postmaster).stream().findFirst().orElseThrow());
        }
        Files.deleteIfExists(pidFile);
    }

    private static Optional<Long> pidIn(Path pidFile) throws IOException {
        // a full disk leaves the file empty
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        }
    }

    /** The living server processes on this cluster; a zombie is dead, and another program with the number is not ours. */
    private List<Long> servers(Optional<Long> postmaster) {
        if (Files.isDirectory(PROC.resolve("self"))) {
            return serversByWorkingDirectory();
        }
        return postmaster
                .flatMap(ProcessHandle::of)
                .filter(this::worksOnCluster)
                .map(process -> Stream.concat(Stream.of(process), process.descendants())
                        .map(ProcessHandle::pid)
                        .toList())
                .orElse(List.of());
    }

    /** Every server process stands in the folder of its cluster, also after its parent was killed; a zombie in none. */
    private List<Long> serversByWorkingDirectory() {
        List<Long> found = new ArrayList<>();
        try (var processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            Path folder = cluster.toRealPath();
            for (Path process : processes) {
                if (folder.equals(link(process.resolve("cwd")))
                        && link(process.resolve("exe")).getFileName().toString().startsWith("postgres")) {
                    found.add(Long.valueOf(process.getFileName().toString()));
                }
            }
        } catch (IOException | DirectoryIteratorException failure) {
            throw StartupFailure.folderNotUsable(cluster, failure);
        }
        return found;
    }

    /** Where the link points; "none" when it is another user's process or has just ended. */
    private static Path link(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException gone) {
            return Path.of("none");
        }
    }

    private boolean worksOnCluster(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres")
                && List.of(process.info().arguments().orElse(new String[0])).contains(cluster.toString());
    }
}

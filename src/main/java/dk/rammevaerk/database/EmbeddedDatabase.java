package dk.rammevaerk.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL of the program's own, on this machine only. It lives in the data folder from run to run:
 *
 * <pre>
 * lock                held while a program uses the folder
 * postgres            the cluster
 * postgres-passwords  the passwords of its roles, mode 600
 * postgres.log        what the server said since its last start
 * programs            the programs of PostgreSQL, unpacked
 * </pre>
 *
 * A commit that was answered is on disk: {@code fsync}, {@code synchronous_commit} and {@code full_page_writes} are on.
 * A run that was killed leaves a server behind; the next start ends it and recovers.
 */
final class EmbeddedDatabase implements AutoCloseable {
    static final String NAME = "rammevaerk";
    static final String SUPERUSER = "postgres";
    static final String OWNER = "rammevaerk_owner";
    static final String APP = "rammevaerk_app";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final long ROOM_AT_FIRST = 200L * 1024 * 1024;
    private static final long ROOM_LATER = 40L * 1024 * 1024;
    private static final Duration RECOVERY_AT_MOST = Duration.ofMinutes(10);
    private static final Duration STOP_AT_MOST = Duration.ofSeconds(30);
    private static final int LOWEST_PORT = 15_432;
    private static final int HIGHEST_PORT = 32_000;
    private static final int PORTS_TRIED = 50;

    /** Whether a commit waits for the disk. Only tests may do without. */
    enum Durability {
        ON_DISK,
        FOR_TESTS_ONLY
    }

    private final Path cluster;
    private final Path log;
    private final PostgresPrograms programs;
    private final Passwords passwords;
    private final FolderLock lock;
    private final int port;
    private final Process server;
    private volatile boolean closing;

    private EmbeddedDatabase(
            Path cluster,
            Path log,
            PostgresPrograms programs,
            Passwords passwords,
            FolderLock lock,
            int port,
            Process server) {
        this.cluster = cluster;
        this.log = log;
        this.programs = programs;
        this.passwords = passwords;
        this.lock = lock;
        this.port = port;
        this.server = server;
    }

    /** @throws StartupFailure when the database cannot be used, with the line to show */
    static EmbeddedDatabase start(Path data) {
        return start(data, data.resolve("programs"), Durability.ON_DISK);
    }

    static EmbeddedDatabase start(Path data, Path programsFolder, Durability durability) {
        Path folder = data.toAbsolutePath().normalize();
        try {
            Private.folder(folder);
            FolderLock lock = FolderLock.on(folder);
            try {
                return startLocked(folder, lock, programsFolder.toAbsolutePath().normalize(), durability);
            } catch (Throwable failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw isNoRoom(String.valueOf(failure.getMessage()))
                    ? StartupFailure.noRoom(folder, ROOM_AT_FIRST)
                    : StartupFailure.folderNotUsable(folder, failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw StartupFailure.folderNotUsable(folder, failure);
        }
    }

    private static EmbeddedDatabase startLocked(
            Path folder, FolderLock lock, Path programsFolder, Durability durability)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Path cluster = folder.resolve("postgres");
        Path passwordFile = folder.resolve("postgres-passwords");
        boolean first = Files.notExists(cluster);
        if (!first) {
            refuseOtherMajorVersion(cluster);
        }
        long room = first ? ROOM_AT_FIRST : ROOM_LATER;
        if (Files.getFileStore(folder).getUsableSpace() < room) {
            throw StartupFailure.noRoom(folder, room);
        }
        var programs = PostgresPrograms.unpackedIn(programsFolder);
        if (first) {
            new NewCluster(programs, folder, durability).makeAt(cluster, passwordFile);
        } else {
            new Orphan(cluster, programs).end();
        }
        var passwords = Passwords.in(passwordFile);
        Path log = folder.resolve("postgres.log");
        int port = freePort();
        Process server = launch(programs, cluster, log, port, durability);
        var database = new EmbeddedDatabase(cluster, log, programs, passwords, lock, port, server);
        database.awaitReady();
        database.tellIfItEnds();
        LOG.info(StartTexts.of(
                first ? "database.created" : "database.started",
                folder,
                Duration.ofNanos(System.nanoTime() - begin).toMillis()));
        return database;
    }

    private static void refuseOtherMajorVersion(Path cluster) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        String found =
                Files.isRegularFile(version) ? Files.readString(version).strip() : StartTexts.of("unknownVersion");
        if (!found.equals(String.valueOf(PostgresPrograms.MAJOR_VERSION))) {
            throw StartupFailure.otherMajorVersion(cluster, found, PostgresPrograms.MAJOR_VERSION);
        }
    }

    /** A port nobody listens on, below those that systems hand out to outgoing connections. */
    private static int freePort() throws IOException {
        IOException taken = new IOException("no free port");
        for (int port :
                new SecureRandom().ints(PORTS_TRIED, LOWEST_PORT, HIGHEST_PORT).toArray()) {
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException next) {
                taken = next;
            }
        }
        throw taken;
    }

    private static Process launch(PostgresPrograms programs, Path cluster, Path log, int port, Durability durability)
            throws IOException {
        String safe = durability == Durability.ON_DISK ? "on" : "off";
        List<String> arguments = new ArrayList<>(List.of("-D", cluster.toString()));
        for (String setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=" + safe,
                "synchronous_commit=" + safe,
                "full_page_writes=" + safe,
                "password_encryption=scram-sha-256",
                "max_connections=" + (durability == Durability.ON_DISK ? 60 : 200),
                "max_wal_size=256MB",
                "jit=off",
                // the log holds what happens to the server, never a statement or a row: those may hold persons
                "logging_collector=off",
                "log_destination=stderr",
                "log_min_messages=log",
                "log_min_error_statement=panic",
                "log_error_verbosity=terse",
                "log_checkpoints=off")) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return programs.command("postgres", arguments)
                .redirectOutput(log.toFile())
                .start();
    }

    /** The server writes "ready" into its pid file when it has recovered and takes connections. */
    private void awaitReady() throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        try {
            boolean answered = Patience.until(RECOVERY_AT_MOST, () -> !server.isAlive() || isReady(pidFile));
            if (!answered || !server.isAlive()) {
                throw refusal();
            }
        } catch (Throwable failure) {
            server.destroyForcibly();
            throw failure;
        }
    }

    private static boolean isReady(Path pidFile) {
        try {
            return Files.exists(pidFile)
                    && Files.readString(pidFile).stripTrailing().endsWith("\nready");
        } catch (IOException justRemoved) {
            return false;
        }
    }

    private void tellIfItEnds() {
        var _ = server.onExit().thenRun(() -> {
            if (!closing) {
                LOG.error(StartTexts.of("database.ended", log));
            }
        });
    }

    private StartupFailure refusal() throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        if (lines.stream().anyMatch(EmbeddedDatabase::isNoRoom)) {
            return StartupFailure.noRoom(Objects.requireNonNull(cluster.getParent()), ROOM_AT_FIRST);
        }
        String lastWords = lines.stream()
                .filter(line -> line.contains("FATAL: ") || line.contains("PANIC: "))
                .map(line -> line.replaceFirst("^.*(FATAL|PANIC): +", ""))
                .findFirst()
                .orElse(lines.isEmpty() ? "ingen forklaring" : lines.getLast());
        return StartupFailure.serverRefused(cluster, log, lastWords);
    }

    private static boolean isNoRoom(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    String url() {
        return url(NAME);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    Passwords passwords() {
        return passwords;
    }

    /** The process id of the server. */
    long pid() {
        return server.pid();
    }

    /** Ends open transactions and stops the server in order; it is on disk when this returns. */
    @Override
    public void close() {
        closing = true;
        try {
            if (server.isAlive()) {
                programs.command("pg_ctl", List.of("kill", "INT", String.valueOf(server.pid())))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor();
                if (!server.waitFor(STOP_AT_MOST.toSeconds(), TimeUnit.SECONDS)) {
                    LOG.warn(StartTexts.of("database.forced"));
                    server.destroyForcibly();
                }
            }
        } catch (IOException failure) {
            LOG.warn(StartTexts.of("database.survives", String.valueOf(failure.getMessage())));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
        } finally {
            try {
                lock.close();
            } catch (IOException failure) {
                LOG.warn(StartTexts.of(
                        "database.locked", String.valueOf(cluster.getParent()), String.valueOf(failure.getMessage())));
            }
        }
    }
}

package dk.rammevaerk.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL ({@code initdb}, {@code postgres}, {@code pg_ctl}) for this machine, unpacked once from
 * the archive on the class path.
 *
 * @param home the folder with {@code bin}, {@code lib} and {@code share}
 * @param prefix what stands before each command: PostgreSQL refuses to run as root, so root runs it in a user namespace
 *     in which it is nobody; the files still belong to root
 */
record PostgresPrograms(Path home, List<String> prefix) {
    /** The major version of the archives on the class path, as written in {@code PG_VERSION} of a cluster. */
    static final int MAJOR_VERSION = 18;

    private static final boolean LINUX = System.getProperty("os.name").equals("Linux");

    PostgresPrograms {
        prefix = List.copyOf(prefix);
    }

    /** The programs in a folder of their own under {@code parent}, unpacked there if that has not happened yet. */
    static PostgresPrograms unpackedIn(Path parent) throws IOException, InterruptedException {
        String name = archiveName();
        URL archive = PostgresPrograms.class.getClassLoader().getResource(name);
        if (archive == null) {
            throw StartupFailure.noProgramsFor(System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        }
        Path home = parent.resolve("postgres-" + MAJOR_VERSION + "-" + fingerprint(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(parent);
            Path half = Files.createTempDirectory(parent, "unpacking-");
            try {
                unpack(archive, half);
                Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failure) {
                // another program may have unpacked the same archive meanwhile
                if (!Files.isDirectory(home)) {
                    throw failure;
                }
            } finally {
                FileSystemUtils.deleteRecursively(half);
            }
        }
        return new PostgresPrograms(home, notAsRoot());
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.startsWith("mac")) {
            // one archive holds the code of both processors
            return "postgres-darwin-arm_64.txz";
        }
        // there is none for Alpine on ARM: a name that is not found is told as such
        String distribution = Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
        return "postgres-%s-%s%s.txz".formatted(system, arm ? "arm_64" : "x86_64", distribution);
    }

    /** Tells two versions of the archive apart without reading them. */
    private static String fingerprint(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection inJar
                ? Long.toHexString(Objects.requireNonNull(inJar.getJarEntry()).getCrc())
                : "loose";
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream bytes = archive.openStream();
                var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(bytes, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("The archive wants to write outside its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & 0100) != 0) {
                        Files.setPosixFilePermissions(path, EnumSet.copyOf(EXECUTABLE));
                    }
                }
            }
        } catch (FileAlreadyExistsException twice) {
            throw new IOException("The archive holds a file twice", twice);
        }
    }

    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE);

    private static List<String> notAsRoot() throws IOException, InterruptedException {
        if (!LINUX) {
            return List.of();
        }
        List<String> prefix = new ArrayList<>();
        if (Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            prefix.addAll(List.of("unshare", "--user"));
            if (!succeeds("unshare", "--user", "true")) {
                throw StartupFailure.notAsRoot();
            }
        }
        // a session of its own, so that Ctrl-C in the terminal ends the program first and the server after it
        if (Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable)) {
            prefix.addFirst("setsid");
        }
        return prefix;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    /** A command that runs one of the programs in a neutral environment, its complaints among its output. */
    ProcessBuilder command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}

package dk.rammevaerk.database;

import dk.rammevaerk.database.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * Makes a cluster with its roles and its empty database. It is built beside its place and moved there when it is whole,
 * so a first start that is killed leaves nothing that a second could take for a database.
 */
final class NewCluster {
    private final PostgresPrograms programs;
    private final Path folder;
    private final Durability durability;

    NewCluster(PostgresPrograms programs, Path folder, Durability durability) {
        this.programs = programs;
        this.folder = folder;
        this.durability = durability;
    }

    void makeAt(Path cluster, Path passwordFile) throws IOException, InterruptedException {
        Path half = folder.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(half);
        var passwords = Passwords.random();
        initialise(half, passwords);
        makeRoles(half, passwords);
        Files.writeString(half.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        passwords.keepIn(passwordFile);
        Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void initialise(Path half, Passwords passwords) throws IOException, InterruptedException {
        Path superuserPassword = folder.resolve("postgres.new-password");
        Private.write(superuserPassword, passwords.superuser());
        try {
            List<String> arguments = new ArrayList<>(List.of(
                    "--pgdata=" + half,
                    "--username=" + EmbeddedDatabase.SUPERUSER,
                    "--pwfile=" + superuserPassword,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=icu",
                    "--icu-locale=da-DK",
                    "--locale=C",
                    // what counts as a letter, for trigrams too; macOS has no C.UTF-8
                    "--lc-ctype=" + (System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8"),
                    "--text-search-config=danish",
                    "--no-instructions"));
            if (durability == Durability.FOR_TESTS_ONLY) {
                arguments.add("--no-sync");
            }
            Process initdb = programs.command("initdb", arguments).start();
            String said = new String(initdb.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (initdb.waitFor() != 0) {
                throw failed(said);
            }
        } finally {
            Files.deleteIfExists(superuserPassword);
        }
    }

    /** In single-user mode, before anybody can connect; a statement ends with a semicolon and an empty line. */
    private void makeRoles(Path half, Passwords passwords) throws IOException, InterruptedException {
        String sql;
        try (InputStream roles = Objects.requireNonNull(NewCluster.class.getResourceAsStream("roles.sql"))) {
            sql = new String(roles.readAllBytes(), StandardCharsets.UTF_8);
        }
        sql += """

                alter role rammevaerk_owner password '%s';

                alter role rammevaerk_app password '%s';

                revoke connect on database postgres from public;

                revoke connect on database template1 from public;

                """.formatted(passwords.owner(), passwords.app());
        Process single = programs.command("postgres", List.of("--single", "-j", "-D", half.toString(), "postgres"))
                .start();
        try (var input = single.getOutputStream()) {
            input.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        String said = new String(single.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (single.waitFor() != 0 || said.contains("ERROR: ") || said.contains("FATAL: ")) {
            throw failed(said);
        }
    }

    private IOException failed(String said) throws IOException {
        Files.writeString(folder.resolve("postgres.log"), said);
        return new IOException(said.lines()
                .filter(line -> line.matches(".*(error|ERROR|FATAL|PANIC): .*|.*No space left.*"))
                .map(line -> line.replaceFirst("^.*(error|ERROR|FATAL|PANIC): +", ""))
                .findFirst()
                .orElse("initdb"));
    }
}

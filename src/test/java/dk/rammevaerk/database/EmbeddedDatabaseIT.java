package dk.rammevaerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rammevaerk.App;
import dk.rammevaerk.database.EmbeddedDatabase.Durability;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

@Timeout(90)
class EmbeddedDatabaseIT {
    private static final String NAME = EmbeddedDatabase.NAME;
    private static final String OWNER = EmbeddedDatabase.OWNER;
    private static final String APP = EmbeddedDatabase.APP;
    private static final String SUPERUSER = EmbeddedDatabase.SUPERUSER;

    private Path data;

    @BeforeEach
    void useAFolderOfItsOwn(TestInfo test) throws IOException {
        data = Path.of(
                        "target",
                        "embedded-database",
                        test.getTestMethod().orElseThrow().getName())
                .toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
    }

    @Test
    void aLaterStartFindsTheRowsOfTheFirst() {
        try (EmbeddedDatabase first = start()) {
            sql(first, OWNER).sql("create table kept as select 'Ærø' as place").update();
        }
        try (EmbeddedDatabase second = start()) {
            assertThat(sql(second, OWNER)
                            .sql("select place from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("Ærø");
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aCommitWaitsForTheDiskAndOnlyThisMachineMayConnect() {
        try (EmbeddedDatabase database = startOnDisk()) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
            assertThat(setting(database, "data_checksums")).isEqualTo("on");
            assertThat(setting(database, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(database, "unix_socket_directories")).isEmpty();
            assertThat(setting(database, "password_encryption")).isEqualTo("scram-sha-256");
            assertThat(sql(database, SUPERUSER)
                            .sql("select distinct type || ' ' || auth_method || ' ' || address from pg_hba_file_rules")
                            .query(String.class)
                            .list())
                    .containsExactly("host scram-sha-256 127.0.0.1");
        }
    }

    @Test
    void nobodyEntersWithoutThePasswordAndOnlyTheOwnerOfTheFolderCanReadIt() throws IOException {
        try (EmbeddedDatabase database = start()) {
            for (String role : List.of(SUPERUSER, OWNER, APP)) {
                assertThatThrownBy(() -> new DriverManagerDataSource(database.url(), role, "wrong").getConnection())
                        .hasMessageContaining("password authentication failed");
            }
            assertThatThrownBy(() ->
                            new DriverManagerDataSource(database.url(), "rammevaerk_aggregator", "").getConnection())
                    .isNotNull();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgres-passwords"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("lock", "postgres", "postgres-passwords", "postgres.log");
        }
    }

    @Test
    void theProgramsRoleCanChangeNoTableAndNotSeeTheHistoryOfMigrations() {
        TestDatabase database = TestDatabase.fresh();
        JdbcClient owner = JdbcClient.create(database.asOwner());
        owner.sql("create schema trial").update();
        owner.sql("create table trial.kept (number int generated always as identity, title text)")
                .update();
        JdbcClient app = JdbcClient.create(database.asApp());

        app.sql("insert into trial.kept (title) values ('a')").update();
        app.sql("update trial.kept set title = 'b'").update();
        assertThat(app.sql("delete from trial.kept").update()).isOne();
        for (String forbidden : List.of(
                "create table public.x (y int)",
                "create table trial.x (y int)",
                "create schema x",
                "create temporary table x (y int)",
                "create extension hstore",
                "alter table trial.kept add column x int",
                "alter table trial.kept disable row level security",
                "truncate trial.kept",
                "drop table trial.kept",
                "select * from public.flyway_schema_history",
                "delete from public.flyway_schema_history",
                "set role rammevaerk_owner",
                "set role rammevaerk_aggregator",
                "set session_replication_role = replica")) {
            assertThatThrownBy(() -> app.sql(forbidden).update(), forbidden)
                    .rootCause()
                    .message()
                    .matches("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void danishIsSortedSearchedAndComparedAsDanish() {
        TestDatabase database = TestDatabase.fresh();
        JdbcClient app = JdbcClient.create(database.asApp());

        assertThat(app.sql(
                                "select string_agg(w, ' ' order by w) from unnest(array['Åby', 'Ærø', 'Zoo', 'Øst', 'By']) w")
                        .query(String.class)
                        .single())
                .isEqualTo("By Zoo Ærø Øst Åby");
        assertThat(app.sql("select to_tsvector('mødernes beslutninger') @@ to_tsquery('møde & beslutning')")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(app.sql("select similarity('Ærø', 'ærø')").query(Float.class).single())
                .isEqualTo(1f);
        assertThat(app.sql("select lower('ÆØÅ') || unaccent('é')")
                        .query(String.class)
                        .single())
                .isEqualTo("æøåe");
    }

    @Test
    void aSecondProgramOnTheFolderIsRefusedInThisJvmAndInAnother() throws Exception {
        try (EmbeddedDatabase database = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("bruges allerede")
                    .hasMessageContaining("--rammevaerk.data=MAPPE");

            Process second = java(
                            App.class,
                            "--rammevaerk.data=" + data,
                            "--rammevaerk.programs=" + TestDatabase.PROGRAMS,
                            "--server.port=0")
                    .start();
            List<String> said =
                    second.inputReader(StandardCharsets.UTF_8).lines().toList();
            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(said).singleElement().asString().startsWith("Mappen " + data + " bruges allerede");
            assertThat(setting(database, "port")).isNotEmpty();
        }
    }

    @Test
    void aFolderOfAnotherMajorVersionIsRefusedWithTheWayOut() throws IOException {
        Files.createDirectories(data.resolve("postgres"));
        Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");

        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("skrevet af PostgreSQL 17")
                .hasMessageContaining("PostgreSQL 18")
                .hasMessageContaining("pg_dump");
        assertThat(data.resolve("postgres/PG_VERSION")).hasContent("17");
    }

    @Test
    void aFolderOfAnotherBuildIsRefusedInOneLine() throws Exception {
        try (EmbeddedDatabase database = start()) {
            Flyway.configure()
                    .dataSource(new DriverManagerDataSource(
                            database.url(), OWNER, database.passwords().owner()))
                    .locations("classpath:db/migration")
                    .defaultSchema("public")
                    .target("20")
                    .load()
                    .migrate();
            sql(database, OWNER)
                    .sql("update flyway_schema_history set checksum = 1 where version = '20'")
                    .update();
        }
        Process program = java(
                        App.class,
                        "--rammevaerk.data=" + data,
                        "--rammevaerk.programs=" + TestDatabase.PROGRAMS,
                        "--server.port=0")
                .start();
        List<String> said = program.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(program.waitFor()).isEqualTo(1);
        assertThat(said)
                .filteredOn(line -> line.contains("anden udgave"))
                .singleElement()
                .asString()
                .contains("--rammevaerk.data=MAPPE", "Databasen er ikke rørt");
        assertThat(said).as("no stack trace").noneMatch(line -> line.startsWith("\tat "));
    }

    @Test
    void whatCannotBeUsedIsToldInOneLine() throws IOException {
        Path file = data.resolve("file");
        Files.createDirectories(data);
        Files.writeString(file, "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("der ligger en fil af det navn");

        start().close();
        Files.delete(data.resolve("postgres-passwords"));
        assertThatThrownBy(this::start).isInstanceOf(StartupFailure.class).hasMessageContaining("adgangskoder mangler");
    }

    @Test
    void aDamagedClusterIsToldInOneLineWithTheServersReason() throws IOException {
        start().close();
        Files.write(data.resolve("postgres/global/pg_control"), new byte[0]);

        assertThatThrownBy(this::start)
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("kunne ikke starte: could not read file \"global/pg_control\"")
                .hasMessageContaining("postgres.log")
                .message()
                .hasLineCount(1);
    }

    @Test
    void aFirstStartThatWasKilledLeavesNothingInTheWay() throws IOException {
        Files.createDirectories(data.resolve("postgres.new/base"));
        Files.writeString(data.resolve("postgres.new/PG_VERSION"), "18\n");
        Files.writeString(data.resolve("postgres-passwords"), "superuser=x\n");

        try (EmbeddedDatabase database = start()) {
            assertThat(setting(database, "port")).isNotEmpty();
        }
        assertThat(data.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void theServerOfAKilledProgramIsEndedAndEveryAnsweredCommitIsThere() throws Exception {
        for (int round = 1; round <= 3; round++) {
            var program = new Killable();
            program.acknowledge(200);
            program.kill();
            int last = program.lastAcknowledged();
            assertThat(runs(program.server)).as("the orphan").isTrue();

            try (EmbeddedDatabase database = startOnDisk()) {
                assertThat(runs(program.server)).isFalse();
                assertThat(rows(database)).isGreaterThanOrEqualTo(last);
            }
        }
    }

    @Test
    void everyAnsweredCommitSurvivesTheKillingOfAllServerProcesses() throws Exception {
        for (int round = 1; round <= 3; round++) {
            var program = new Killable();
            program.acknowledge(1000 * round);
            ProcessHandle server = ProcessHandle.of(program.server).orElseThrow();
            Stream.concat(Stream.of(server), server.descendants()).toList().forEach(ProcessHandle::destroyForcibly);
            int last = program.lastAcknowledged();
            program.kill();

            long begin = System.nanoTime();
            try (EmbeddedDatabase database = startOnDisk()) {
                assertThat(rows(database)).isGreaterThanOrEqualTo(last);
                assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin))
                        .isLessThan(10);
            }
        }
    }

    @Test
    void aPidFileWithTheNumberOfAnotherProcessOrOfAZombieIsNoHindrance() throws Exception {
        start().close();
        Path pidFile = data.resolve("postgres/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + data.resolve("postgres") + "\n");
        start().close();

        // a shell whose ended child nobody collects
        Process parent = new ProcessBuilder("sh", "-c", "true & echo $!; exec sleep 60").start();
        try (BufferedReader output = parent.inputReader()) {
            Files.writeString(pidFile, output.readLine() + "\n" + data.resolve("postgres") + "\n");
            start().close();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void theSqlForADatabaseAdministratorIsTheSqlTheProgramItselfUses() throws IOException {
        try (var roles = Objects.requireNonNull(EmbeddedDatabase.class.getResourceAsStream("roles.sql"))) {
            assertThat(Path.of("docs/operations.md"))
                    .content()
                    .contains(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** As the program does. */
    private EmbeddedDatabase startOnDisk() {
        return EmbeddedDatabase.start(data, TestDatabase.PROGRAMS, Durability.ON_DISK);
    }

    /** Where it does not matter whether the disk has it. */
    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(data, TestDatabase.PROGRAMS, Durability.FOR_TESTS_ONLY);
    }

    private static JdbcClient sql(EmbeddedDatabase database, String role) {
        return TestDatabase.as(database, role, NAME);
    }

    private static String setting(EmbeddedDatabase database, String name) {
        return sql(database, SUPERUSER).sql("show " + name).query(String.class).single();
    }

    private static int rows(EmbeddedDatabase database) {
        return sql(database, OWNER)
                .sql("select count(*) from kept")
                .query(Integer.class)
                .single();
    }

    /** Whether the process lives; one that has ended and is not yet collected does not. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    private static ProcessBuilder java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** A program of its own on this folder, to be killed. */
    private final class Killable {
        final Process process = java(CommittingProgram.class, data.toString()).start();
        final BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        final long server = Long.parseLong(output.readLine());
        private int last;

        Killable() throws IOException {}

        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly(); // unlike process.destroyForcibly() it leaves the output readable
            process.waitFor();
        }

        /** Returns when so many commits were answered. */
        void acknowledge(int commits) throws IOException {
            for (int i = 0; i < commits; i++) {
                last = Integer.parseInt(output.readLine());
            }
        }

        /** The last number it printed before it, or its server, was killed. */
        int lastAcknowledged() throws IOException {
            for (String line = output.readLine(); line != null && line.matches("\\d+"); line = output.readLine()) {
                last = Integer.parseInt(line);
            }
            return last;
        }
    }
}

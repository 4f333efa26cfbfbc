package dk.rammevaerk.database;

import dk.rammevaerk.database.EmbeddedDatabase.Durability;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated, empty database of the test's own, on a server that all tests of this JVM share. The server is kept under
 * {@code target} from run to run; its databases are copies of one template, made anew when a migration changes.
 *
 * @param url where it is
 * @param ownerPassword of {@code rammevaerk_owner}
 * @param appPassword of {@code rammevaerk_app}
 */
public record TestDatabase(String url, String ownerPassword, String appPassword) {
    static final Path PROGRAMS = Path.of("target", "postgres-programs");

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A copy of the template, which no other test uses. */
    public static TestDatabase fresh() {
        EmbeddedDatabase server = Server.RUNNING;
        String name = "test_" + COUNT.incrementAndGet();
        JdbcClient superuser = as(server, EmbeddedDatabase.SUPERUSER, "postgres");
        superuser
                .sql("create database %s template %s strategy file_copy owner rammevaerk_owner"
                        .formatted(name, Server.TEMPLATE))
                .update();
        // a copy has the rows of its template, not the rights to it
        superuser.sql("revoke all on database %s from public".formatted(name)).update();
        superuser
                .sql("grant connect on database %s to rammevaerk_app".formatted(name))
                .update();
        return new TestDatabase(
                server.url(name), server.passwords().owner(), server.passwords().app());
    }

    /** As the migrations see it. */
    public DataSource asOwner() {
        return new DriverManagerDataSource(url, EmbeddedDatabase.OWNER, ownerPassword);
    }

    /** As the program sees it; each statement in a connection of its own, nobody acting. */
    public DataSource asApp() {
        return new DriverManagerDataSource(url, EmbeddedDatabase.APP, appPassword);
    }

    static JdbcClient as(EmbeddedDatabase server, String role, String database) {
        String password =
                switch (role) {
                    case EmbeddedDatabase.SUPERUSER -> server.passwords().superuser();
                    case EmbeddedDatabase.OWNER -> server.passwords().owner();
                    default -> server.passwords().app();
                };
        return JdbcClient.create(new DriverManagerDataSource(server.url(database), role, password));
    }

    /** Points a Spring context at a fresh database, as production points it at its own. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = fresh();
            Path data = Path.of("target", "test-data");
            TestPropertyValues.of(
                            "rammevaerk.data=" + data,
                            "rammevaerk.master-key-file=" + masterKeyIn(data),
                            "spring.datasource.url=" + database.url,
                            "spring.datasource.username=" + EmbeddedDatabase.APP,
                            "spring.datasource.password=" + database.appPassword,
                            "spring.datasource.hikari.maximum-pool-size=8",
                            "spring.datasource.hikari.minimum-idle=0",
                            "spring.flyway.url=" + database.url,
                            "spring.flyway.user=" + EmbeddedDatabase.OWNER,
                            "spring.flyway.password=" + database.ownerPassword)
                    .applyTo(context);
        }
    }

    /** Beside a database it did not make, the program wants to be given its key. */
    private static Path masterKeyIn(Path data) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(data), "master", ".key");
            file.toFile().deleteOnExit();
            var key = new byte[32];
            new SecureRandom().nextBytes(key);
            return Files.writeString(file, Base64.getEncoder().encodeToString(key));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started when the first test needs it, stopped with the JVM. */
    private static final class Server {
        static final String TEMPLATE = "template_" + fingerprintOfMigrations();
        static final EmbeddedDatabase RUNNING = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = EmbeddedDatabase.start(folderOfOurOwn(), PROGRAMS, Durability.FOR_TESTS_ONLY);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            JdbcClient superuser = as(server, EmbeddedDatabase.SUPERUSER, "postgres");
            List<String> databases = superuser
                    .sql("select datname from pg_database where datname like 'te%' and datname <> 'template0'"
                            + " and datname <> 'template1'")
                    .query(String.class)
                    .list();
            databases.stream()
                    .filter(name -> !name.equals(TEMPLATE))
                    .forEach(name -> superuser.sql("drop database " + name).update());
            if (!databases.contains(TEMPLATE)) {
                superuser
                        .sql("create database test_template template rammevaerk owner rammevaerk_owner")
                        .update();
                Flyway.configure()
                        .dataSource(
                                server.url("test_template"),
                                EmbeddedDatabase.OWNER,
                                server.passwords().owner())
                        .defaultSchema("public")
                        .load()
                        .migrate();
                superuser
                        .sql("alter database test_template rename to " + TEMPLATE)
                        .update();
            }
            return server;
        }

        /** Two runs at the same time each have a server. */
        private static Path folderOfOurOwn() {
            try {
                Files.createDirectories(Path.of("target", "test-database"));
                for (int slot = 0; ; slot++) {
                    Path folder = Path.of("target", "test-database", String.valueOf(slot));
                    var channel = FileChannel.open(
                            folder.resolveSibling(slot + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    if (channel.tryLock() != null) {
                        return folder; // the lock is held until the JVM ends
                    }
                    channel.close();
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static String fingerprintOfMigrations() {
            try {
                var sum = new CRC32();
                for (Resource migration :
                        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql")) {
                    sum.update(String.valueOf(migration.getFilename()).getBytes(StandardCharsets.UTF_8));
                    sum.update(migration.getContentAsByteArray());
                }
                return HexFormat.of().toHexDigits((int) sum.getValue());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}

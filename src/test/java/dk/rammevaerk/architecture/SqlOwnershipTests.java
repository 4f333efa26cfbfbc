package dk.rammevaerk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A schema belongs to the module of its name; nobody else's SQL names it. */
class SqlOwnershipTests {
    private static final Path MAIN = Path.of("src/main/java/dk/rammevaerk");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path BROKEN = Path.of("src/test/java/dk/rammevaerk/architecture/broken");

    /** Every migration may attach the audit trail, which is the one function all modules share. */
    private static final String AUDIT = "access.record_change";

    @Test
    void noModuleNamesAnotherModulesSchema() {
        assertThat(offences(MAIN, schemas())).isEmpty();
    }

    @Test
    void noMigrationNamesTwoModulesSchemas() throws IOException {
        var offences = new ArrayList<String>();
        for (var migration : files(MIGRATIONS, ".sql")) {
            var sql = Files.readString(migration).replace(AUDIT, "").replaceAll("--.*", "");
            var named = new TreeSet<String>();
            for (var schema : schemas()) {
                if (Pattern.compile("\\b" + schema + "\\.[a-z_]").matcher(sql).find()) named.add(schema);
            }
            if (named.size() > 1) offences.add(migration + " names " + named);
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void aStatementAboutAnotherModulesTableIsFound() {
        assertThat(offences(BROKEN, Set.of("upper", "lower")))
                .hasSize(1)
                .first()
                .asString()
                .contains("Lower.java");
    }

    private static List<String> offences(Path root, Set<String> schemas) {
        var offences = new ArrayList<String>();
        for (var file : files(root, ".java")) {
            var module = root.relativize(file).getName(0).toString();
            for (var literal : literals(file)) {
                for (var schema : schemas) {
                    var names = Pattern.compile("(?i)\\b(from|join|into|update|table|only)\\s+" + schema + "\\.\\w");
                    if (!schema.equals(module) && names.matcher(literal).find()) {
                        offences.add(file + " names " + schema);
                    }
                }
            }
        }
        return offences;
    }

    private static Set<String> schemas() {
        var schemas = new TreeSet<String>();
        var create = Pattern.compile("create schema (?:if not exists )?(\\w+)");
        for (var migration : files(MIGRATIONS, ".sql")) {
            create.matcher(read(migration)).results().forEach(match -> schemas.add(match.group(1)));
        }
        assertThat(schemas).contains("access", "meetings");
        return schemas;
    }

    /** The text blocks and strings of a source file; comments stand outside them. */
    private static List<String> literals(Path file) {
        return Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"", Pattern.DOTALL)
                .matcher(read(file))
                .results()
                .map(match -> match.group())
                .toList();
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

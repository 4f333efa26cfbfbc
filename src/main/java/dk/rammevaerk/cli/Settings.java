package dk.rammevaerk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The settings there are, by the metadata that comes with the program and its libraries. A setting that is misspelt would
 * be taken for no setting at all, and the server would start on another port, or another database, than was meant.
 */
final class Settings {
    private static final List<String> METADATA = List.of(
            "META-INF/spring-configuration-metadata.json", "META-INF/additional-spring-configuration-metadata.json");
    /** Group entries have no default value and are no settings, but they do no harm: nobody gives them. */
    private static final Pattern NAME = Pattern.compile("\"name\"\\s*:\\s*\"([a-z0-9.-]+)\"");

    private final Set<String> names;

    private Settings(Set<String> names) {
        this.names = names;
    }

    static Settings known() {
        var names = new TreeSet<String>();
        for (var file : METADATA) {
            try {
                Settings.class.getClassLoader().resources(file).forEach(url -> NAME.matcher(read(url))
                        .results()
                        .forEach(match -> names.add(match.group(1))));
            } catch (UncheckedIOException unreadable) {
                return new Settings(Set.of());
            }
        }
        return new Settings(names);
    }

    /** A misspelt setting of a command, as {@code --server.prot=1}; empty when all are known. */
    Optional<String> unknown(String... arguments) {
        return Stream.of(arguments)
                .map(Settings::name)
                .filter(name -> !isKnown(name))
                .findFirst();
    }

    /** The setting somebody may have meant. */
    String nearest(String name) {
        var wanted = plain(name);
        return names.stream()
                .min(Comparator.comparingInt((String known) -> distance(wanted, plain(known)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(name);
    }

    /** Below a known name anything goes, when it holds names that people choose: {@code logging.level.org.example}. */
    private boolean isKnown(String name) {
        var wanted = plain(name);
        return names.isEmpty()
                || names.stream()
                        .map(Settings::plain)
                        .anyMatch(known -> wanted.equals(known) || (isOpen(known) && wanted.startsWith(known + ".")));
    }

    private static boolean isOpen(String known) {
        return OPEN.contains(known);
    }

    private static final Set<String> OPEN = Set.of(
            "logging.level",
            "logging.group",
            "spring.security.oauth2.client.provider",
            "spring.security.oauth2.client.registration",
            "spring.datasource.hikari.datasourceproperties",
            "spring.flyway.placeholders",
            "spring.flyway.jdbcproperties",
            "spring.mail.properties",
            "management.endpoint",
            "server.servlet.contextparameters");

    private static String name(String argument) {
        int equals = argument.indexOf('=');
        return argument.substring(2, equals < 0 ? argument.length() : equals);
    }

    /** As Spring Boot compares names: without dashes and case, and without the place in a list. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\[\\d+]", "")
                .replace("-", "")
                .replace("_", "");
    }

    /** Letters to insert, remove, change or swap with the next. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                steps[i][j] = Math.min(Math.min(steps[i - 1][j], steps[i][j - 1]) + 1, steps[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static String read(URL url) {
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

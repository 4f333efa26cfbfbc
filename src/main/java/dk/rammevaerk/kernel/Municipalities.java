package dk.rammevaerk.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The 98 municipalities of Denmark since 2007, by the codes of the Danish authority register. */
public final class Municipalities {
    private static final Pattern CODE = Pattern.compile("\\d{1,4}");
    private static final Pattern KIND = Pattern.compile(" (?:regions)?kommune$");
    private static final Pattern GAP = Pattern.compile("[\\s\\h]+");

    /** {@code Københavns Kommune}: the name has a genitive that its place, {@code København}, is called without. */
    private static final Set<String> IN_GENITIVE = Set.of("0101", "0400", "0480", "0820");

    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> CODES = codesByName();
    private static final List<String> SORTED = List.copyOf(NAMES.keySet());

    private Municipalities() {}

    /**
     * The code somebody means: {@code 0779}, {@code 779} (a spreadsheet program takes the zero away), {@code Skive} or
     * {@code Skive Kommune}. Empty when there is none.
     */
    public static Optional<String> code(String written) {
        if (CODE.matcher(written).matches()) {
            var code = "0".repeat(4 - written.length()) + written;
            return NAMES.containsKey(code) ? Optional.of(code) : Optional.empty();
        }
        return Optional.ofNullable(CODES.get(plain(written)));
    }

    /** All, sorted. */
    public static List<String> codes() {
        return SORTED;
    }

    /**
     * {@code Skive Kommune}.
     *
     * @param code four digits, as {@link #code} gives it
     * @throws IllegalArgumentException when it is none
     */
    public static String name(String code) {
        var name = NAMES.get(code);
        if (name == null) throw new IllegalArgumentException("No municipality has the code " + code);
        return name;
    }

    private static Map<String, String> names() {
        var names = new TreeMap<String, String>();
        try (var file = Municipalities.class.getResourceAsStream("municipalities.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split(",")).forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }

    /** From plain names. */
    private static Map<String, String> codesByName() {
        var codes = new HashMap<String, String>();
        NAMES.forEach((code, name) -> {
            var plain = plain(name);
            codes.put(plain, code);
            if (IN_GENITIVE.contains(code)) codes.put(plain.substring(0, plain.length() - 1), code);
        });
        return codes;
    }

    private static String plain(String name) {
        var words = GAP.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return KIND.matcher(words.replace("\u00E5", "aa")).replaceFirst("");
    }
}

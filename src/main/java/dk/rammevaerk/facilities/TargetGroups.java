package dk.rammevaerk.facilities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All target groups of FFB, list Målgruppe, from the widest to the narrowest; a group and the one above it are two. The
 * widest, which bears the name of the list, is a code like the others: whoever writes it means everybody.
 */
final class TargetGroups {
    private static final Map<String, TargetGroup> BY_WORD = byWord();

    private TargetGroups() {}

    /** The group of a code or a display, in letters of any case; empty when there is none. */
    static Optional<TargetGroup> find(String codeOrDisplay) {
        return Optional.ofNullable(BY_WORD.get(word(codeOrDisplay)));
    }

    private static String word(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, TargetGroup> byWord() {
        var groups = new HashMap<String, TargetGroup>();
        try (var file = TargetGroups.class.getResourceAsStream("target-groups.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                var group = new TargetGroup(cells[0], cells[2]);
                groups.put(word(group.code()), group);
                groups.put(word(group.display()), group);
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return groups;
    }
}

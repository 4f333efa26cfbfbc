package dk.rammevaerk.facilities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All target groups of FFB, list Målgruppe, from the widest to the narrowest; a group and the one above it are two. */
public final class TargetGroups {
    private static final List<TargetGroup> ALL = all();
    private static final Map<String, TargetGroup> BY_WORD = byWord();

    private TargetGroups() {}

    /** The group of a code or a display, in letters of any case; empty when there is none. */
    public static Optional<TargetGroup> find(String codeOrDisplay) {
        return Optional.ofNullable(BY_WORD.get(word(codeOrDisplay)));
    }

    /** In the order of FFB: each below the one it is part of. */
    public static List<TargetGroup> list() {
        return ALL;
    }

    private static String word(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, TargetGroup> byWord() {
        var groups = new HashMap<String, TargetGroup>();
        for (var group : ALL) {
            groups.put(word(group.code()), group);
            groups.put(word(group.display()), group);
        }
        return groups;
    }

    private static List<TargetGroup> all() {
        var groups = new ArrayList<TargetGroup>();
        try (var file = TargetGroups.class.getResourceAsStream("target-groups.csv")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> groups.add(new TargetGroup(cells[0], cells[2])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(groups);
    }
}

package dk.rammevaerk.documents.restore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * The inflections of the Danish Hunspell dictionary: from {@code møde/10,70,941} to møde, mødet, mødets, … and the
 * forms that may begin a compound.
 *
 * <p>Only what the Danish file uses is understood: numbered flags and suffixes, suffixes that take further suffixes, and
 * the flags for compounds. Its prefixes ({@code Nord-} before place names) are left out.
 */
final class AffixRules {
    private static final String FORBIDDEN = "36";
    private static final String NEEDS_AFFIX = "53";
    private static final Set<String> COMPOUND_BEGIN = Set.of("942", "943");
    private static final String COMPOUND_END = "944";
    private static final String ONLY_IN_COMPOUND = "946";

    /** One line of the affix file: what is cut off, what is put on, when, and which flags the new form has. */
    private record Suffix(String strip, String add, Pattern condition, Set<String> flags) {
        boolean fits(String word) {
            return word.length() > strip.length()
                    && word.endsWith(strip)
                    && condition.matcher(word).find();
        }
    }

    private final Map<String, List<Suffix>> suffixes = new HashMap<>();

    AffixRules(List<String> lines) {
        for (String line : lines) {
            String[] parts = line.split("\\s+", -1);
            if (parts.length < 5 || !parts[0].equals("SFX")) {
                continue;
            }
            String[] added = parts[3].split("/", 2);
            var suffix = new Suffix(
                    parts[2].equals("0") ? "" : parts[2],
                    added[0].equals("0") ? "" : added[0],
                    Pattern.compile(parts[4] + "$"),
                    added.length > 1 ? Set.of(added[1].split(",")) : Set.of());
            suffixes.computeIfAbsent(parts[1], k -> new ArrayList<>()).add(suffix);
        }
    }

    /**
     * Every form of a dictionary entry with its flags of {@link Traits}; a form may be reported more than once.
     *
     * @param entry the word with its flags after a slash, as the dictionary has it
     */
    void forms(String entry, BiConsumer<String, Integer> form) {
        String[] parts = entry.split("/", 2);
        var flags = parts.length > 1 ? new HashSet<>(List.of(parts[1].split(","))) : new HashSet<String>();
        if (!flags.contains(FORBIDDEN)) {
            forms(parts[0], flags, 0, form);
        }
    }

    private void forms(String word, Set<String> flags, int depth, BiConsumer<String, Integer> form) {
        int traits = 0;
        if (!flags.contains(ONLY_IN_COMPOUND) && !flags.contains(NEEDS_AFFIX)) {
            traits |= Traits.WORD;
        }
        if (flags.stream().anyMatch(COMPOUND_BEGIN::contains)) {
            traits |= Traits.BEGINS;
        }
        if (flags.contains(COMPOUND_END)) {
            traits |= Traits.ENDS;
        }
        if (traits != 0) {
            form.accept(word, traits);
        }
        if (depth == 2) {
            return;
        }
        for (String flag : flags) {
            for (Suffix suffix : suffixes.getOrDefault(flag, List.of())) {
                if (suffix.fits(word)) {
                    String stem =
                            word.substring(0, word.length() - suffix.strip().length());
                    forms(stem + suffix.add(), suffix.flags(), depth + 1, form);
                }
            }
        }
    }
}

package dk.rammevaerk.documents.restore;

import java.util.List;
import java.util.Locale;

/**
 * The project's own words, which the dictionary lacks or thinks rarer than minutes do.
 *
 * <p>A section {@code [7]} says how common its words are (see {@link Traits}), {@code [7 names]} that they are names,
 * {@code [7 endings]} that they only end names, {@code
 * [7 only]} that this commonness counts even when the general list says more. A line is a word and its endings:
 * {@code -et} makes another form, {@code +s} a form that may begin a compound ({@code +} alone: the word itself). A form
 * with a stem change is a line of its own.
 */
final class VocabularyFile {
    /** Told each form: the spelling, its flags, its commonness, and whether that overrules the general list. */
    interface Listener {
        void form(String word, int flags, int commonness, boolean overrules);
    }

    private VocabularyFile() {}

    static void read(List<String> lines, Listener listener) {
        int commonness = 0;
        int kind = 0;
        boolean only = false;
        for (String line : lines) {
            String text = line.strip();
            if (text.isEmpty() || text.startsWith("#")) {
                continue;
            }
            if (text.startsWith("[")) {
                String[] section = text.substring(1, text.indexOf(']')).split(" ", -1);
                commonness = Integer.parseInt(section[0]);
                String of = section.length > 1 ? section[1] : "words";
                kind = switch (of) {
                    case "names" -> Traits.NAME | Traits.WORD;
                    case "endings" -> Traits.NAME | Traits.ENDS;
                    default -> Traits.ENDS | Traits.WORD;
                };
                only = of.equals("only");
                continue;
            }
            String base = "";
            for (String part : text.split("\\s+", -1)) {
                int flags = kind;
                String word = part.toLowerCase(Locale.ROOT);
                if (part.startsWith("-")) {
                    word = base + word.substring(1);
                } else if (part.startsWith("+")) {
                    word = base + word.substring(1);
                    flags = Traits.BEGINS;
                } else {
                    base = word;
                }
                listener.form(word, flags, commonness, only);
            }
        }
    }
}

package dk.rammevaerk.documents.restore;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Run by the build: makes the prepared {@link Vocabulary} of the Danish dictionary, its list of common words and the
 * project's own words, so that a program start reads one array instead of expanding 157,000 entries.
 */
public final class VocabularyCompiler {
    private static final String DANISH = "/org/languagetool/resource/da/";
    private static final int LONGEST = 40;

    private final TreeMap<String, Integer> words = new TreeMap<>();
    private final Map<String, Integer> common = new HashMap<>();

    private VocabularyCompiler() {}

    /** @param args the file to write; nothing is done when it is newer than everything beside it */
    public static void main(String[] args) throws IOException {
        Path target = Path.of(args[0]);
        if (isFresh(target)) {
            return;
        }
        var vocabulary = new VocabularyCompiler().compile();
        Files.createDirectories(target.getParent());
        try (var out = new DataOutputStream(Files.newOutputStream(target))) {
            vocabulary.write(out);
        }
    }

    private static boolean isFresh(Path target) throws IOException {
        if (!Files.exists(target)) {
            return false;
        }
        var made = Files.getLastModifiedTime(target);
        try (var beside = Files.list(target.resolveSibling(""))) {
            for (Path file : beside.toList()) {
                if (!file.equals(target) && Files.getLastModifiedTime(file).compareTo(made) > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Makes the vocabulary in memory. Takes seconds. */
    Vocabulary compile() throws IOException {
        int rank = 1;
        for (String word : lines(DANISH + "common_words.txt")) {
            common.putIfAbsent(word.strip().toLowerCase(Locale.ROOT), Traits.commonnessOfRank(rank++));
        }
        var rules = new AffixRules(lines(DANISH + "hunspell/da_DK.aff"));
        for (String entry : lines(DANISH + "hunspell/da_DK.dic")) {
            if (!entry.isBlank() && Character.isLetter(entry.charAt(0))) {
                add(entry, rules);
            }
        }
        VocabularyFile.read(lines("/dk/rammevaerk/documents/restore/" + Vocabulary.OWN_WORDS), this::addOwn);
        var kept = new TreeMap<>(words);
        return new Vocabulary(WordGraphBuilder.build(kept), LetterStatistics.of(kept));
    }

    private void add(String entry, AffixRules rules) {
        String stem = entry.split("/", 2)[0];
        boolean name = Character.isUpperCase(stem.charAt(0));
        int ofStem = common.getOrDefault(stem.toLowerCase(Locale.ROOT), 0);
        rules.forms(entry, (form, flags) -> {
            String word = form.toLowerCase(Locale.ROOT);
            int commonness = common.getOrDefault(word, 0);
            if (commonness == 0 && ofStem > 0) {
                // a rarer inflection of a common word; the first part of a compound is as common as its word
                commonness = Traits.has(flags, Traits.BEGINS) ? ofStem : Math.clamp(ofStem / 3, 1, 3);
            }
            put(word, name ? flags | Traits.NAME : flags, commonness);
        });
    }

    private void addOwn(String word, int flags, int commonness, boolean overrules) {
        if (overrules) {
            words.computeIfPresent(word, (w, old) -> Traits.of(old & 15, 0));
        }
        put(word, flags, commonness);
    }

    private void put(String word, int flags, int commonness) {
        if (Letters.spell(word) && word.length() <= LONGEST) {
            words.merge(word, Traits.of(flags, commonness), VocabularyCompiler::both);
        }
    }

    /** A spelling that is a name and a word is a word. */
    private static int both(int a, int b) {
        int name = a & b & Traits.NAME;
        int flags = ((a | b) & (Traits.WORD | Traits.BEGINS | Traits.ENDS)) | name;
        return Traits.of(flags, Math.max(Traits.commonness(a), Traits.commonness(b)));
    }

    private static List<String> lines(String resource) throws IOException {
        var in = VocabularyCompiler.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IOException("not on the class path: " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

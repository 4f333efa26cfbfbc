package dk.rammevaerk.documents.restore;

import dk.rammevaerk.documents.restore.Reading.Edit;
import dk.rammevaerk.documents.restore.Reading.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads words that nobody knows, mostly names, by their letters alone: {@code Bgcher} cannot be Danish, {@code Bøcher}
 * can. Only the commonest confusions are tried.
 */
final class UnheardOf {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int MOST_EDITS = 3;

    /** What letters alone must outweigh, since no word vouches for them. */
    private static final double DOUBT = 4;

    /** What it weighs that a g stands where only a vowel can. */
    private static final double IMPOSSIBLE = 7;

    private static final String VOWELS = "aeiouyæøåé";
    private static final Map<String, Character> CONFUSED =
            Map.of("g", 'ø', "@", 'ø', "g@", 'ø', "ae", 'æ', "ee", 'æ', "ze", 'æ', "eae", 'æ');

    private final LetterStatistics letters;
    private final String seen;
    private final List<Reading> found = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private UnheardOf(LetterStatistics letters, String seen) {
        this.letters = letters;
        this.seen = seen;
    }

    /**
     * The readings of an unknown word.
     *
     * @param seen the word in small letters
     * @param base what any unknown word costs there, beside its letters
     */
    static List<Reading> readings(LetterStatistics letters, String seen, double base) {
        if (seen.length() < SHORTEST || seen.length() > LONGEST) {
            return List.of();
        }
        var search = new UnheardOf(letters, seen);
        search.walk(0, base + DOUBT, 0);
        return search.found;
    }

    /** Whether a g has consonants on both sides that no Danish syllable has around it: Bgcher, Bjgrck, Heebgl. */
    private boolean standsForVowel(int at) {
        if (seen.charAt(at) != 'g' || at == 0 || isVowel(at - 1) || (at + 1 < seen.length() && isVowel(at + 1))) {
            return false;
        }
        boolean vowelBefore = false;
        for (int i = 0; i < at; i++) {
            vowelBefore |= isVowel(i);
        }
        return !vowelBefore || "nlrg".indexOf(seen.charAt(at - 1)) < 0;
    }

    private boolean isVowel(int at) {
        return VOWELS.indexOf(seen.charAt(at)) >= 0;
    }

    private void walk(int at, double base, double confusion) {
        if (at == seen.length()) {
            if (!edits.isEmpty()) {
                double surprise = base + letters.surprise(text, 0, text.length());
                found.add(new Reading(text.toString(), List.copyOf(edits), surprise, confusion, Source.NOWHERE, false));
            }
            return;
        }
        text.append(seen.charAt(at));
        walk(at + 1, base, confusion);
        text.setLength(text.length() - 1);
        if (edits.size() == MOST_EDITS) {
            return;
        }
        for (var possible : Confusions.beginningWith(seen.charAt(at))) {
            Character right = CONFUSED.get(possible.seen());
            if (right != null && right == possible.right() && seen.startsWith(possible.seen(), at)) {
                int width = possible.seen().length();
                edits.add(new Edit(at, width, right));
                text.append(possible.right());
                double relief = standsForVowel(at) ? IMPOSSIBLE : 0;
                walk(at + width, base - relief, confusion + possible.cost());
                text.setLength(text.length() - 1);
                edits.removeLast();
            }
        }
    }
}

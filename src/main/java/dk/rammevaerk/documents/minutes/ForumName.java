package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.KnownNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forum a title names: a known one, or the capitalised words that are left when date and kind are taken away. */
final class ForumName {
    private static final Pattern KIND = Pattern.compile(
            "(?iu)\\b(?:referat|beslutningsreferat|mødereferat|dagsorden|mødedagsorden|tillægsdagsorden|indkaldelse)\\b|møde");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)[-–]?\\b(?:beslutningsreferat|mødereferat|referat|mødedagsorden|tillægsdagsorden|dagsorden|indkaldelse|ekstraordinært?e?|ordinært?e?|virtuelt?|teams|online|møder?|mødet|fra|til|for|af|i|på|om|den|d\\.|kl\\.?|nr\\.?|og|det|punkter|udkast|godkendt|bilag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)\\b\\.?|\\d[\\d.:-]*|[(),:|–]");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d-]*(?:\\s+(?:\\p{Lu}[\\p{L}\\d-]*))*");

    private final List<String> known;

    ForumName(KnownNames names) {
        var sorted = new ArrayList<>(names.fora());
        sorted.sort((a, b) -> b.length() - a.length());
        known = sorted;
    }

    /** The forum in a title line, or null when the line is no title of a meeting. */
    @Nullable
    String in(String plain) {
        boolean dated = !DanishDates.find(plain).isEmpty();
        if ((!dated && !KIND.matcher(plain).find()) || plain.length() > 160) {
            return null;
        }
        var exact = knownIn(plain);
        if (exact != null) {
            return exact;
        }
        var rest = new StringBuilder(plain);
        for (var date : DanishDates.find(plain)) {
            for (int i = date.start(); i < date.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        var left = OTHER.matcher(rest).replaceAll(" # ");
        var name = NAME.matcher(left);
        String best = null;
        while (name.find()) {
            var candidate = name.group().strip();
            if (candidate.length() >= 2 && candidate.length() <= 50 && best == null) {
                best = candidate;
            }
        }
        return best;
    }

    /** A known forum named in the text, in its known spelling. */
    @Nullable
    String knownIn(String plain) {
        var padded = " " + Labels.fold(plain).replace("moede", "mode") + " ";
        for (var forum : known) {
            var wanted = " " + Labels.fold(forum) + " ";
            if (padded.toLowerCase(Locale.ROOT).contains(wanted)) {
                return forum;
            }
        }
        return null;
    }
}

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
    /** A body that is named by what it is for: <i>Styregruppen for specialiserede tilbud</i>. */
    private static final Pattern BODY = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?<name>\\p{L}*(?:gruppen?|udvalg(?:et)?|råd(?:et)?|netværk(?:et)?|kreds(?:en)?|bestyrelsen?|forum(?:met)?)\\s+(?:for|om|vedrørende)\\s+\\p{L}[\\p{L}\\d -]{2,70}?)(?=\\s*(?:$|[#,(:–]|\\s-\\s|\\b(?:den|d\\.|kl|mandag|tirsdag|onsdag|torsdag|fredag)\\b))");

    private static final Pattern BUILDING = Pattern.compile(
            "(?iu).*(?:rådhus|regionshus|kongrescent|konferencecent|hotel|lokale|mødesal|\\bteams\\b|\\bskype\\b|\\bzoom\\b|gade\\b|vej\\b).*");
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
        var body = body(plain);
        if (body != null && knownIn(plain) == null) {
            return body;
        }
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
            boolean building = BUILDING.matcher(candidate).matches();
            if (candidate.length() >= 2 && candidate.length() <= 50 && best == null && !building) {
                best = candidate;
            }
        }
        return best;
    }

    /** A body's whole name, when the title is little more than it. */
    private static @Nullable String body(String plain) {
        if (plain.length() > 160) {
            return null;
        }
        var rest = new StringBuilder(plain);
        for (var date : DanishDates.find(plain)) {
            for (int i = date.start(); i < date.end(); i++) {
                rest.setCharAt(i, '#');
            }
        }
        var found = BODY.matcher(rest);
        if (!found.find()) {
            return null;
        }
        var around = OTHER.matcher(rest.substring(0, found.start()) + " " + rest.substring(found.end()))
                .replaceAll("")
                .replaceAll("[^\\p{L}]+", "");
        var name = found.group("name").strip();
        return around.isEmpty() ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : null;
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

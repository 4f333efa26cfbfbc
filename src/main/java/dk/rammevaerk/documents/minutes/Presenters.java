package dk.rammevaerk.documents.minutes;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The line below a title that says who presents the item. */
final class Presenters {
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:Ved|VED)(?:\\s*[:/]\\s*|\\s+)|[Vv]\\s*/\\s*|[Vv]\\.\\s+|(?i:oplæg\\s+(?:ved|v/|af)|oplægsholdere?|fremlægges af|præsenteres af|indledning ved|punktet indledes af|deltagelse af|indleder)\\s*:?\\s*)(?<names>\\S.*)$");
    private static final Pattern ROLE_ALONE = Pattern.compile(
            "(?iu)(?:formand(?:en)?|næstformand(?:en)?|(?:fælles)?sekretariatet|direktør(?:en)?|borgmester(?:en)?|[\\p{L}-]+(?:chef|leder|direktør|konsulent|formand|sekretariatet)(?:en)?|alle)\\b.{0,80}");

    private final PersonNames names;

    Presenters(PersonNames names) {
        this.names = names;
    }

    /** What stands behind <i>Ved</i>, when the line is such a line; else null. */
    @Nullable
    String of(Line line) {
        var m = LEAD.matcher(line.plain());
        if (line.bullet() || line.plain().length() > 400 || !m.matches()) {
            return null;
        }
        var text = m.group("names");
        if (!names.in(text).isEmpty()) {
            return text;
        }
        boolean sentence = line.endsSentence() || text.split("\\s+", -1).length > 10;
        return !sentence && ROLE_ALONE.matcher(text).matches() ? text : null;
    }

    /** Names only; a role alone (<i>Ved formanden</i>) stands for the name the document does not give. */
    List<String> read(String text) {
        var found = names.in(text);
        if (!found.isEmpty()) {
            return found;
        }
        var first =
                text.split("\\s*[,;(]\\s*", -1)[0].replaceFirst("[.:]+$", "").strip();
        return first.isEmpty() ? List.of() : List.of(first);
    }
}

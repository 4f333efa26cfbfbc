package dk.rammevaerk.documents.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Minutes that list the agenda first and answer it point by point below: <i>Ad 1)</i>, with or without the title. */
final class AnsweredList {
    private static final Pattern AD = Pattern.compile(
            "^ad\\.?\\s*(?:pkt\\.?|punkt)?\\s*(\\d{1,2})\\s*[.):]*(?=\\s|$)(.*)$", Pattern.CASE_INSENSITIVE);

    private AnsweredList() {}

    /** The number a line answers, or null when it answers none. */
    static @Nullable ItemNumber number(Line line) {
        var ad = AD.matcher(line.plain());
        return ad.matches() ? new ItemNumber(0, Integer.parseInt(ad.group(1))) : null;
    }

    /** Where contents tables keep it, apart from titles. */
    static String key(ItemNumber number) {
        return "#ad " + number;
    }

    /** The same lines, with the list's titles on answers that bear their number alone. */
    static List<Line> titled(List<Line> lines) {
        var titles = new HashMap<Integer, String>();
        var titled = new ArrayList<Line>(lines.size());
        for (var line : lines) {
            var ad = AD.matcher(line.plain());
            boolean answers = ad.matches();
            var listed = answers ? null : ItemNumber.titled(line.plain());
            if (listed != null && listed.number().section() == 0 && !line.bullet()) {
                titles.putIfAbsent(listed.number().number(), listed.title());
            }
            var title = answers ? titles.get(Integer.parseInt(ad.group(1))) : null;
            titled.add(title != null && ad.group(2).isBlank() ? line.saying("Ad " + ad.group(1) + ") " + title) : line);
        }
        return titled;
    }
}

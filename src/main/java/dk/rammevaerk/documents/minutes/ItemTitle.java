package dk.rammevaerk.documents.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title and what may stand behind it on its line.
 *
 * @param time a slot such as {@code 8.35-8.55}
 */
record ItemTitle(String text, @Nullable String time, List<String> presenters) {
    private static final Pattern SLOT = Pattern.compile(
            "(?i)\\s*[\\[(]?\\s*(?:kl\\.?\\s*)?(?<slot>\\d{1,2}[.:]\\d{2}\\s*[-–]\\s*\\d{1,2}[.:]\\d{2})\\s*[\\])]?\\s*$");
    private static final Pattern BY =
            Pattern.compile("\\s+[(\\[]?(?:[vV]/|[vV]ed/)\\s*(?<names>[^()\\[\\]]{3,120})[)\\]]?$");

    static ItemTitle of(String lines, Hyphens hyphens, PersonNames names) {
        var text = "";
        for (var line : lines.split("\n", -1)) {
            text = text.isEmpty() ? line : hyphens.join(text, line);
        }
        text = text.replaceAll("\\s+", " ").strip();
        String time = null;
        var slot = SLOT.matcher(text);
        if (slot.find() && slot.start() > 0) {
            time = slot.group("slot").replaceAll("\\s", "").replace('–', '-');
            text = text.substring(0, slot.start()).strip();
        }
        List<String> by = new ArrayList<>();
        var presenter = BY.matcher(text);
        if (presenter.find()) {
            by = names.in(presenter.group("names"));
            if (!by.isEmpty()) {
                text = text.substring(0, presenter.start()).strip();
            }
        }
        return new ItemTitle(text.replaceFirst("\\s*:$", ""), time, List.copyOf(by));
    }
}

package dk.rammevaerk.inquiries.consultations;

import dk.rammevaerk.inquiries.InquiryPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a consultation in parts. Each of its highest headings begins one, and a number before the heading is the
 * part's number; what stands before the first is the introduction.
 *
 * @param markdown as it was written
 */
public record ConsultationText(String markdown) {
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})[ \\t]+(.+?)[ \\t#]*$");
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?\\s+(.+)");

    public ConsultationText {
        markdown = markdown.replace("\r\n", "\n").strip();
    }

    /** What stands before the first part, as Markdown; all of it when there are no parts. */
    public String introduction() {
        var first = headings();
        return first.isEmpty()
                ? markdown
                : markdown.substring(0, first.getFirst().start).strip();
    }

    /** In order; a part without a number in its heading has none. */
    public List<InquiryPart> parts() {
        var headings = headings();
        var parts = new ArrayList<InquiryPart>();
        for (int i = 0; i < headings.size(); i++) {
            var one = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start : markdown.length();
            var text = markdown.substring(one.end, end).strip();
            var numbered = NUMBERED.matcher(one.words);
            parts.add(
                    numbered.matches()
                            ? new InquiryPart(i + 1, group(numbered, 1), group(numbered, 2), text)
                            : new InquiryPart(i + 1, "", one.words, text));
        }
        return parts;
    }

    /** A heading that begins a part. */
    private record Heading(int start, int end, int level, String words) {}

    private List<Heading> headings() {
        var all = new ArrayList<Heading>();
        var found = HEADING.matcher(markdown);
        while (found.find()) {
            all.add(new Heading(found.start(), found.end(), group(found, 1).length(), group(found, 2)));
        }
        int highest = all.stream().mapToInt(Heading::level).min().orElse(0);
        return all.stream().filter(one -> one.level == highest).toList();
    }

    private static String group(Matcher matcher, int group) {
        var found = matcher.group(group);
        return found == null ? "" : found.strip();
    }
}

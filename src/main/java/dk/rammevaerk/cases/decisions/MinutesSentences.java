package dk.rammevaerk.cases.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes an item's minutes (Markdown, or what was read from a scan) apart into sentences that know where they stand. */
final class MinutesSentences {
    /**
     * @param text without formatting, in one line
     * @param bullet whether it is a point of a list
     * @param block counts the paragraphs and points; sentences of one have the same
     */
    record Sentence(String text, int from, int to, boolean bullet, int block) {
        /** Whether it leads a list in. */
        boolean leadsIn() {
            return text.endsWith(":");
        }
    }

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•–]|[eo]\\s|\\d{1,2}[.)]|[a-z]\\))\\s+");
    private static final Pattern NO_PROSE = Pattern.compile("^\\s*(?:#{1,6}\\s|\\||[-*_]{3,}\\s*$)");
    private static final Pattern END = Pattern.compile("[.!?:][\"”»)*_]*(?=\\s+[\"“”»(\\[*_]*[\\p{Lu}@\\d])");
    private static final Pattern ABBREVIATED = Pattern.compile(
            "(?iu)(?:^|[\\s(])(?:bl\\.a|f\\.eks|fx|jf|nr|kl|ca|hhv|ift|inkl|ekskl|evt|pga|mht|vedr|pkt|stk|pr|mv|m\\.v|m\\.m|m\\.fl"
                    + "|mio|mia|kr|if|s\\.k|d|dvs|osv|afd|dir|\\p{L}|\\d{1,2})\\.$");

    private MinutesSentences() {}

    static List<Sentence> of(String minutes) {
        var sentences = new ArrayList<Sentence>();
        int block = 0;
        int begin = -1;
        boolean bullet = false;
        int at = 0;
        for (var line : (minutes + "\n\n").split("\n", -1)) {
            int start = at;
            at += line.length() + 1;
            var point = BULLET.matcher(line);
            boolean isPoint = point.find();
            boolean ends = line.isBlank() || NO_PROSE.matcher(line).find() || isPoint;
            if (ends && begin >= 0) {
                split(minutes, begin, Math.min(start, minutes.length()), bullet, ++block, sentences);
                begin = -1;
            }
            if (isPoint) {
                begin = start + point.end();
                bullet = true;
            } else if (!ends && begin < 0) {
                begin = start;
                bullet = false;
            }
        }
        return sentences;
    }

    private static void split(String minutes, int from, int to, boolean bullet, int block, List<Sentence> into) {
        var part = minutes.substring(from, to);
        var ends = END.matcher(part);
        int begin = 0;
        while (ends.find()) {
            if (ABBREVIATED.matcher(part.substring(begin, ends.start() + 1)).find()) continue;
            add(part, from, begin, ends.end(), bullet, block, into);
            begin = ends.end();
        }
        add(part, from, begin, part.length(), bullet, block, into);
    }

    private static void add(
            String part, int offset, int begin, int end, boolean bullet, int block, List<Sentence> into) {
        while (begin < end && Character.isWhitespace(part.charAt(begin))) begin++;
        while (end > begin && Character.isWhitespace(part.charAt(end - 1))) end--;
        var text = plain(part.substring(begin, end));
        if (!text.isEmpty()) into.add(new Sentence(text, offset + begin, offset + end, bullet, block));
    }

    /** Without the signs of Markdown, in one line; a word parted at the end of a line is joined. */
    static String plain(String markdown) {
        return markdown.replaceAll("!?\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?<=\\p{Ll})-\\s*\\n\\s*(?=\\p{Ll})", "")
                .replaceAll("(?m)^\\s*>\\s?", "")
                .replaceAll("[*_`\\\\]+", "")
                .replaceAll("<[^>]{1,20}>", "")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
    }
}

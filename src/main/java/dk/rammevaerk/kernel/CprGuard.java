package dk.rammevaerk.kernel;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what may be a CPR number in any text. No CPR number is ever stored, so every free text and every upload passes
 * here first.
 *
 * <p>A CPR number is a day of birth, {@code ddMMyy}, and four digits (CPR-loven § 3). The day of a replacement number
 * is 60 higher. The check digit says nothing: numbers given out since 2007 need not have it. So every number of that
 * shape is a hit, and a person decides whether it is something else.
 */
public final class CprGuard {
    /** Any space, over one line end: fields and readers make one space of it, so no width may hide a number. */
    private static final String GAP = "\\h*+\\R?\\h*+";

    private static final String HYPHEN = "[-\\u00AD\\u2010-\\u2015\\u2212]";

    /** The ten digits together, or parted before the last four by space, hyphen or both; also over a line end. */
    private static final Pattern PLAIN =
            Pattern.compile("(?<!\\d)(\\d\\d)(\\d\\d)(\\d\\d)" + GAP + HYPHEN + "?" + GAP + "\\d{4}(?!\\d)");

    /** The date written with separators; then only a hyphen makes the four digits belong to it. */
    private static final Pattern DOTTED =
            Pattern.compile("(?<!\\d)(\\d\\d)[ ./-](\\d\\d)[ ./-](\\d\\d)" + GAP + HYPHEN + GAP + "\\d{4}(?!\\d)");

    private static final int REPLACEMENT_OFFSET = 60;

    /**
     * Where a text may hold a CPR number; never the number itself.
     *
     * @param line counted from 1
     * @param column of the first digit in that line, counted from 1
     */
    public record Hit(int line, int column) {}

    private CprGuard() {}

    /** Every place that may be a CPR number, in the order of the text. */
    public static List<Hit> hits(String text) {
        var hits = new ArrayList<Hit>();
        var lineStarts = lineStarts(text);
        for (var pattern : List.of(PLAIN, DOTTED)) {
            pattern.matcher(text)
                    .results()
                    .filter(CprGuard::beginsWithADay)
                    .map(match -> place(lineStarts, match.start()))
                    .forEach(hits::add);
        }
        hits.sort((a, b) -> a.line() != b.line() ? a.line() - b.line() : a.column() - b.column());
        return hits.stream().distinct().toList();
    }

    /**
     * A first look that costs hardly anything: where it says no, {@link #hits} finds nothing. Where it says yes, mostly something is
     * found.
     */
    public static boolean mayHold(char[] text, int from, int until) {
        int end = from;
        int pairs = 0;
        boolean afterDate = false;
        for (int i = from; i < until; i++) {
            if (isDigit(text[i])) {
                int begin = i;
                while (i + 1 < until && isDigit(text[i + 1])) i++;
                int length = i + 1 - begin;
                if (length == 10 && mayBeADay(text, begin)) return true;
                if (length == 4 && afterDate) return true;
                pairs = length == 2 ? (begin - end == 1 ? pairs + 1 : 1) : 0;
                afterDate = length == 6 || pairs >= 3;
                end = i + 1;
            } else if (isLetter(text[i])) {
                afterDate = false;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** What cannot stand within a number; some signs beyond ASCII can. */
    private static boolean isLetter(char c) {
        return c > ' ' && c < 0x80 && c != '-';
    }

    private static boolean mayBeADay(char[] text, int at) {
        return text[at] != '4' && text[at] != '5' && text[at + 2] <= '1';
    }

    private static boolean beginsWithADay(MatchResult match) {
        int day = Integer.parseInt(match.group(1));
        int month = Integer.parseInt(match.group(2));
        try {
            MonthDay.of(month, day > REPLACEMENT_OFFSET ? day - REPLACEMENT_OFFSET : day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static int[] lineStarts(String text) {
        var afterBreaks = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n')
                .map(i -> i + 1);
        return IntStream.concat(IntStream.of(0), afterBreaks).toArray();
    }

    private static Hit place(int[] lineStarts, int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Hit(line + 1, offset - lineStarts[line] + 1);
    }
}

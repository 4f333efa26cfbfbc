package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.kernel.DanishFormat;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates and times as Danish minutes write them. A date that cannot be is found, but has no value. */
final class DanishDates {
    /** The law on framework agreements is younger than this year; no meeting of one is older. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2099;

    /**
     * A date in a text.
     *
     * @param date null when it is unusable
     * @param weekday the one the text names before it
     * @param problem the message key of what is wrong, or null
     */
    record Found(
            int start,
            int end,
            String text,
            @Nullable LocalDate date,
            @Nullable DayOfWeek weekday,
            @Nullable String problem) {}

    /** From when until when; the end may be open. */
    record Span(LocalTime start, @Nullable LocalTime end) {}

    private static final List<String> DAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final String WEEKDAY =
            "(?:(?<day>mandag|tirsdag|onsdag|torsdag|fredag|l[øo]rdag|s[øo]ndag),?\\s+(?:d\\.\\s*|den\\s+)?)?";
    private static final Pattern WORDS = Pattern.compile(
            WEEKDAY
                    + "(?<![\\d.,])(?<d>\\d{1,2})\\.?\\s*(?<m>januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)\\b\\.?(?:,?\\s*(?<y>\\d{4})(?!\\d))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile(
            WEEKDAY
                    + "(?<![\\d.,/-])(?!\\d{1,2}-\\d{1,2}[.:]\\d{2}(?![\\d.]))(?<d>\\d{1,2})[./-](?<m>\\d{1,2})(?:[./ -]{1,2}(?<y>\\d{4}|\\d{2})(?![\\d.:,]\\d|\\d))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})(?!\\d)");
    private static final String CLOCK = "(\\d{1,2})(?:[.:](\\d{2}))?";
    private static final Pattern SPAN = Pattern.compile(
            "(?<![\\d./-])" + CLOCK + "\\s*(?:-|–|—|til)\\s*(?:kl\\.?\\s*)?" + CLOCK + "(?![\\d/-]|\\.\\d)");
    /** {@code kl. 0900-1100}; without the word it might be years. */
    private static final Pattern FOUR_DIGITS = Pattern.compile(
            "(?:kl\\.?|klokken)[^\\d]{0,40}(\\d{2})(\\d{2})\\s*(?:-|–|—|til)\\s*(\\d{2})(\\d{2})(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern START =
            Pattern.compile("(?:kl\\.?|klokken)\\s*" + CLOCK + "(?!\\d)", Pattern.CASE_INSENSITIVE);

    private DanishDates() {}

    /** Every date of a text, in its order. */
    static List<Found> find(String text) {
        var found = new ArrayList<Found>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        collect(WORDS.matcher(text), found);
        collect(DIGITS.matcher(text), found);
        var iso = ISO.matcher(text);
        while (iso.find()) {
            found.add(found(
                    iso, iso.group(), null, number(iso.group("y")), number(iso.group("m")), number(iso.group("d"))));
        }
        found.sort(java.util.Comparator.comparingInt(Found::start));
        return found;
    }

    private static void collect(Matcher matcher, List<Found> found) {
        while (matcher.find()) {
            var written = matcher.group("m");
            int month = Character.isDigit(written.charAt(0)) ? number(written) : DanishFormat.month(written);
            var year = matcher.group("y");
            var named = matcher.group("day");
            var weekday = named == null ? null : DayOfWeek.of(dayOf(named));
            int y = year == null ? 0 : number(year) + (year.length() == 2 ? 2000 : 0);
            found.add(found(matcher, matcher.group(), weekday, y, month, number(matcher.group("d"))));
        }
    }

    private static Found found(Matcher at, String text, @Nullable DayOfWeek weekday, int year, int month, int day) {
        LocalDate date = null;
        String problem = null;
        if (year == 0) {
            problem = month > 12 || day > 31 || day == 0 ? "date.none" : "date.noYear";
        } else if (year < FIRST_YEAR || year > LAST_YEAR) {
            problem = "date.year";
        } else {
            try {
                date = LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                problem = "date.none";
            }
        }
        return new Found(at.start(), at.end(), text.strip(), date, weekday, problem);
    }

    /** Whether a text begins with a date such as {@code 1. marts}: then its first number is no item number. */
    static boolean startsWithDate(String text) {
        var words = WORDS.matcher(text);
        var digits = DIGITS.matcher(text);
        return words.lookingAt() || digits.lookingAt();
    }

    /** The first span of clock times such as {@code 8.45-10.30}, or the start alone after {@code kl.}. */
    static @Nullable Span span(String text) {
        var rest = new StringBuilder(text);
        for (var date : find(text)) {
            for (int i = date.start(); i < date.end(); i++) {
                rest.setCharAt(i, '#');
            }
        }
        for (var pattern : List.of(SPAN, FOUR_DIGITS)) {
            var span = pattern.matcher(rest);
            while (span.find()) {
                var start = time(span.group(1), span.group(2));
                var end = time(span.group(3), span.group(4));
                if (start != null && end != null && end.isAfter(start)) {
                    return new Span(start, end);
                }
            }
        }
        var only = START.matcher(rest);
        if (only.find()) {
            var start = time(only.group(1), only.group(2));
            return start == null ? null : new Span(start, null);
        }
        return null;
    }

    static String weekday(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    private static @Nullable LocalTime time(String hour, @Nullable String minute) {
        int h = number(hour);
        int m = minute == null ? 0 : number(minute);
        return h > 23 || m > 59 ? null : LocalTime.of(h, m);
    }

    private static int dayOf(String word) {
        var folded = Labels.fold(word);
        for (int i = 0; i < DAYS.size(); i++) {
            if (Labels.fold(DAYS.get(i)).equals(folded)) {
                return i + 1;
            }
        }
        return 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package dk.rammevaerk.documents.minutes;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an item: {@code 4}, or {@code 1.4} in a section.
 *
 * @param section 0 when the number has one part
 */
record ItemNumber(int section, int number) {
    private static final Pattern LINE = Pattern.compile(
            "^(?<word>(?:dagsordenspunkt|punkt|pkt|ad|sag|§)\\.?\\s*(?:nr\\.?\\s*)?)?(?<a>\\d{1,2})(?:\\.(?<b>\\d{1,2}))?(?<mark>\\s*[.):]|\\s+[-–](?=\\s))?\\s+(?<title>\\S.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(
            "^(?:(?<word>dagsordenspunkt|punkt|pkt\\.?|§)\\s*(?:nr\\.?\\s*)?)?(?<a>\\d{1,2})(?:\\.(?<b>\\d{1,2}))?(?<mark>[.):])?$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MEASURE =
            Pattern.compile("(?i)^(?:%|kr\\b|mio\\b|mia\\b|pct\\b|stk\\b|km\\b|min\\b).*");

    /** A number and the title behind it on the same line. */
    record Titled(ItemNumber number, String title, boolean named) {}

    static @Nullable Titled titled(String plain) {
        var m = LINE.matcher(plain);
        if (plain.length() > 400 || !m.matches() || DanishDates.startsWithDate(plain)) {
            return null;
        }
        var title = m.group("title").strip();
        boolean named = m.group("word") != null;
        boolean marked = m.group("mark") != null || m.group("b") != null || named;
        if (title.length() < 3
                || MEASURE.matcher(title).matches()
                || title.codePoints().noneMatch(Character::isLetter)) {
            return null;
        }
        if (!marked && !Character.isUpperCase(title.codePointAt(0))) {
            return null;
        }
        return new Titled(of(m.group("a"), m.group("b")), title, named);
    }

    /** A number that stands alone on its line; a bare {@code 12} is a page number and none. */
    static @Nullable ItemNumber alone(String plain) {
        if (plain.length() > 24) {
            return null;
        }
        var m = ALONE.matcher(plain);
        if (!m.matches()) {
            return null;
        }
        if (m.group("word") == null && m.group("b") == null && m.group("mark") == null) {
            return null;
        }
        return of(m.group("a"), m.group("b"));
    }

    private static ItemNumber of(String a, @Nullable String b) {
        return b == null
                ? new ItemNumber(0, Integer.parseInt(a))
                : new ItemNumber(Integer.parseInt(a), Integer.parseInt(b));
    }

    ItemNumber next() {
        return new ItemNumber(section, number + 1);
    }

    boolean sameShape(ItemNumber other) {
        return (section == 0) == (other.section == 0);
    }

    /** Whether this one may come right after another: one more, or the first of the next section. */
    boolean follows(ItemNumber before) {
        return equals(before.next()) || (section == before.section + 1 && before.section > 0 && number == 1);
    }

    boolean isAfter(ItemNumber before) {
        return section > before.section || (section == before.section && number > before.number);
    }

    @Override
    public String toString() {
        return section == 0 ? String.valueOf(number) : section + "." + number;
    }
}

package dk.rammevaerk.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, times, numbers and sorting as Danes write them. What belongs together is held by no-break spaces. */
public final class DanishFormat {
    /** Deadlines end with the day, and clock times are read, here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    public static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private static final char NBSP = '\u00A0';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.'\u00A0'MMMM uuuu", DANISH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d.'\u00A0'MMMM", DANISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", DANISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DANISH);

    private DanishFormat() {}

    /** {@code 18. maj 2026}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** {@code 18. maj}, where the year is clear. */
    public static String dayAndMonth(LocalDate date) {
        return DAY_AND_MONTH.format(date);
    }

    /** {@code maj}. */
    public static String month(Month month) {
        return month.getDisplayName(TextStyle.FULL, DANISH);
    }

    /** {@code 18. maj 2026 kl. 14.02}, by the clock in Copenhagen. */
    public static String moment(Instant moment) {
        var local = moment.atZone(ZONE);
        return date(local.toLocalDate()) + " kl." + NBSP + TIME.format(local);
    }

    /** The month a word names, written out or by three letters or more; 0 when it names none. */
    public static int month(String word) {
        var wanted = word.toLowerCase(DANISH);
        if (wanted.length() < 3) return 0;
        for (var month : Month.values()) {
            var name = month.getDisplayName(TextStyle.FULL, DANISH);
            if (name.startsWith(wanted) || (wanted.equals("sept") && month == Month.SEPTEMBER)) return month.getValue();
        }
        return 0;
    }

    /** {@code 8.45}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code mandag}. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** {@code kl. 13.00–15.00}, or {@code kl. 13.00} when the end is not known. */
    public static String times(LocalTime start, @Nullable LocalTime end) {
        return "kl." + NBSP + TIME.format(start) + (end == null ? "" : "–" + TIME.format(end));
    }

    /** {@code 2.353}. */
    public static String number(long value) {
        return String.format(DANISH, "%,d", value);
    }

    /**
     * {@code 2.353,25}.
     *
     * @param decimals that are shown; the rest is rounded half up
     */
    public static String decimal(BigDecimal value, int decimals) {
        return String.format(DANISH, "%,." + decimals + "f", value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** {@code 2.925,00}; the unit stands elsewhere. */
    public static String amount(Money money) {
        return decimal(money.kroner(), 2);
    }

    /** {@code 412 kB}, {@code 6,1 MB}: powers of 1,000, as file managers show them. */
    public static String bytes(long size) {
        if (size < 1_000) return size + "" + NBSP + "byte";
        if (size < 1_000_000) return Math.round(size / 1e3) + "" + NBSP + "kB";
        return String.format(DANISH, "%.1f", size / 1e6) + NBSP + "MB";
    }

    /** {@code 1 punkt}, {@code 7 punkter}. */
    public static String count(long number, String one, String many) {
        return number(number) + NBSP + (number == 1 ? one : many);
    }

    /** {@code Skive}, {@code Skive og Struer}, {@code Skive, Struer og Viborg}; empty for none. */
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " og " + names.getLast();
    }

    /** Sorts as Danish does: æ, ø, å last, aa as å, capitals and small letters together. */
    public static Comparator<String> collation() {
        return Collator.getInstance(DANISH)::compare;
    }
}

package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ReadAttachment;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines such as <i>Bilag 2a - Notat</i>. */
final class Attachments {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)^(?:bilag|bil\\.)\\s*(?:nr\\.?\\s*)?(?<n>\\d{1,3}(?:\\.\\d{1,2})?\\s?[a-z]?)(?:\\s*[-–—:.)]\\s*|\\s+(?=\\p{Lu}|[\"”“]))(?<title>\\S.*)$");
    private static final Pattern BARE =
            Pattern.compile("(?i)^(?:bilag|bil\\.)\\s*(?:nr\\.?\\s*)?(?<n>\\d{1,3}\\s?[a-z]?)[.:]?$");
    private static final Pattern NONE = Pattern.compile("(?i)^(?:ingen(?: bilag)?|intet|nej|-|–|/)\\.?$");

    private Attachments() {}

    /** The attachment of a line inside or outside a list of attachments, or null. */
    static @Nullable ReadAttachment numbered(String plain) {
        var m = NUMBERED.matcher(plain);
        if (m.matches()) {
            return new ReadAttachment(number(m.group("n")), tidy(m.group("title")));
        }
        var bare = BARE.matcher(plain);
        return bare.matches() ? new ReadAttachment(number(bare.group("n")), "Bilag " + number(bare.group("n"))) : null;
    }

    /** Whether a line of its own names an attachment, wherever it stands. */
    static boolean isAttachment(Line line) {
        var m = NUMBERED.matcher(line.plain());
        if (!m.matches() || line.plain().length() > 250) {
            return false;
        }
        boolean marked = line.plain().substring(0, m.start("title")).matches(".*[-–—:)]\\s*$");
        return marked && !line.plain().endsWith(".");
    }

    static boolean isNone(String plain) {
        return NONE.matcher(plain).matches();
    }

    private static String number(String written) {
        return written.replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }

    static String tidy(String title) {
        return title.strip().replaceFirst("^[-–—:]\\s*", "").strip();
    }
}

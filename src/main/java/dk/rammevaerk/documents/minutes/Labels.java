package dk.rammevaerk.documents.minutes;

import dk.rammevaerk.documents.ItemSection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that stand above or before a field, compared without regard to Danish letters, case and one slip. */
final class Labels {
    /** The parts of an item. */
    enum Part {
        RECOMMENDATIONS,
        CASE,
        ATTACHMENTS,
        MINUTES,
        REMARKS
    }

    /** The fields of a header. */
    enum Field {
        TIME,
        DATE,
        PLACE,
        ADDRESS,
        ROOM,
        FORUM,
        PARTICIPANTS,
        APOLOGIES,
        OTHER
    }

    /** A label, and what follows it on its line. */
    record Found<T>(T what, String rest) {}

    private static final Map<Part, List<String>> PARTS = folded(Map.of(
            Part.RECOMMENDATIONS,
                    List.of(
                            "indstilling",
                            "indstillinger",
                            "indstilling til beslutning",
                            "forslag til beslutning",
                            "indstillingen"),
            Part.CASE,
                    List.of(
                            "sagsfremstilling",
                            "sagsfremstilling og baggrund",
                            "sagsbeskrivelse",
                            "sagsresume",
                            "resume",
                            "baggrund og sagsfremstilling"),
            Part.ATTACHMENTS,
                    List.of(
                            "bilag",
                            "bilagsliste",
                            "bilag til punktet",
                            "vedlagte bilag",
                            "vedhæftede bilag",
                            "bilag vedlagt"),
            Part.MINUTES,
                    List.of(
                            "referat",
                            "beslutning",
                            "beslutninger",
                            "beslutningsreferat",
                            "referat og beslutning",
                            "drøftelse og beslutning",
                            "referat af punktet",
                            "konklusion og beslutning"),
            Part.REMARKS, List.of("indledende bemærkninger", "generelle bemærkninger", "bemærkninger til mødet")));

    private static final Map<Field, List<String>> FIELDS = folded(Map.of(
            Field.TIME,
                    List.of(
                            "tidspunkt",
                            "tid",
                            "mødetidspunkt",
                            "klokken",
                            "kl",
                            "tid og sted",
                            "dato og tid",
                            "dato og tidspunkt",
                            "hvornår"),
            Field.DATE, List.of("dato", "mødedato", "dag"),
            Field.PLACE, List.of("sted", "mødested", "afholdes", "hvor", "lokation"),
            Field.ADDRESS, List.of("adresse"),
            Field.ROOM, List.of("lokale", "mødelokale"),
            Field.FORUM, List.of("forum", "møde i", "udvalg", "mødeforum"),
            Field.PARTICIPANTS,
                    List.of(
                            "deltagere",
                            "deltager",
                            "mødedeltagere",
                            "til stede",
                            "tilstede",
                            "fremmødte",
                            "deltagere i mødet",
                            "til stede var",
                            "medlemmer",
                            "øvrige deltagere",
                            "desuden deltog",
                            "fra sekretariatet"),
            Field.APOLOGIES,
                    List.of("afbud", "afbud fra", "fraværende", "forfald", "meldt afbud", "ikke til stede", "fravær"),
            Field.OTHER,
                    List.of(
                            "referent",
                            "mødeleder",
                            "ordstyrer",
                            "formand",
                            "sekretær",
                            "journalnummer",
                            "sagsnr",
                            "sagsnummer",
                            "kontaktperson",
                            "udsendt",
                            "kopi til",
                            "deltagerkreds",
                            "telefon",
                            "mail",
                            "e-mail")));

    private static final Map<ItemSection, List<String>> SECTIONS = folded(Map.of(
            ItemSection.DECISION,
                    List.of(
                            "beslutningspunkter",
                            "beslutningssager",
                            "sager til beslutning",
                            "punkter til beslutning",
                            "til beslutning",
                            "drøftelses og beslutningspunkter",
                            "beslutningspunkt"),
            ItemSection.INFORMATION,
                    List.of(
                            "orienteringspunkter",
                            "orienteringssager",
                            "sager til orientering",
                            "punkter til orientering",
                            "til orientering",
                            "orienteringspunkt"),
            ItemSection.UPCOMING,
                    List.of(
                            "punkter til kommende møder",
                            "kommende møder",
                            "sager til kommende møder",
                            "punkter til kommende møde",
                            "punkter til de kommende møder",
                            "punkter til næste møder")));

    private static final Pattern SECTION_NUMBER =
            Pattern.compile("^(?:punkt\\s+)?(?:\\d{1,2}|[A-D]|[IVX]{1,4})\\s*[.):]?\\s+(?=\\p{L})");

    private Labels() {}

    private static <T> Map<T, List<String>> folded(Map<T, List<String>> labels) {
        return labels.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream()
                .map(Labels::fold)
                .toList()));
    }

    /** Letters and digits only, in lower case, with Danish letters as a scan may spell them. */
    static String fold(String text) {
        var lower = text.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("å", "a")
                .replace("é", "e");
        var folded = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }

    static @Nullable Found<Part> part(Line line) {
        if (line.bullet() || (line.isTableRow() && line.plain().length() > 60)) {
            return null;
        }
        return find(line.plain(), PARTS, true);
    }

    /** A heading that begins the case statement where no label does; inside one it is a heading of its own. */
    static boolean isBackground(Line line) {
        return !line.bullet()
                && line.plain().length() < 20
                && fold(line.plain()).equals("baggrund");
    }

    static @Nullable Found<Field> field(String plain) {
        return find(plain, FIELDS, false);
    }

    /** The section a heading opens, or null when the line opens none. */
    static @Nullable ItemSection section(Line line) {
        if (line.bullet() || line.plain().length() > 60 || line.isBlank()) {
            return null;
        }
        var words = fold(SECTION_NUMBER.matcher(line.plain()).replaceFirst(""));
        for (var entry : SECTIONS.entrySet()) {
            for (var label : entry.getValue()) {
                if (same(words, label)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    private static <T> @Nullable Found<T> find(String plain, Map<T, List<String>> labels, boolean alone) {
        if (plain.isEmpty()) {
            return null;
        }
        int colon = plain.indexOf(':');
        int tab = plain.indexOf('\t');
        int cut = colon < 0 ? tab : tab < 0 ? colon : Math.min(colon, tab);
        if (cut > 45 || cut == 0 || (cut < 0 && plain.length() > 45)) {
            return null;
        }
        var head = fold(cut < 0 ? plain : plain.substring(0, cut));
        if (head.isEmpty() || (cut < 0 && !alone && head.length() < 3)) {
            return null;
        }
        for (var entry : labels.entrySet()) {
            for (var label : entry.getValue()) {
                if (same(head, label)) {
                    var rest = cut < 0 ? "" : plain.substring(cut + 1).replaceFirst("^[\\s:]+", "");
                    return new Found<>(entry.getKey(), rest);
                }
            }
        }
        return null;
    }

    private static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        return b.length() >= 7 && Math.abs(a.length() - b.length()) <= 1 && Likeness.distance(a, b, 1) <= 1;
    }
}

package dk.rammevaerk.imports;

import static java.util.stream.Collectors.joining;

import dk.rammevaerk.documents.ItemSection;
import dk.rammevaerk.documents.MinutesKind;
import dk.rammevaerk.documents.ReadAttachment;
import dk.rammevaerk.documents.ReadItem;
import dk.rammevaerk.documents.ReadMinutes;
import dk.rammevaerk.documents.ReadPerson;
import dk.rammevaerk.kernel.DanishFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fields as text a person can read and write, and back. Each field has one way it is shown and takes the other ways
 * people write it: {@code 8.45-10.30}, {@code kl. 8:45 til 10:30}.
 */
public final class FieldText {
    /** The form of a meeting, as the choice holds it. */
    public enum Form {
        ORDINARY,
        EXTRAORDINARY,
        VIRTUAL,
        EXTRAORDINARY_VIRTUAL;

        static Form of(boolean extraordinary, boolean virtual) {
            return values()[(extraordinary ? 1 : 0) + (virtual ? 2 : 0)];
        }

        boolean extraordinary() {
            return this == EXTRAORDINARY || this == EXTRAORDINARY_VIRTUAL;
        }

        boolean virtual() {
            return this == VIRTUAL || this == EXTRAORDINARY_VIRTUAL;
        }
    }

    /** When a meeting began and ended, as far as that is known. */
    record Hours(@Nullable LocalTime start, @Nullable LocalTime end) {}

    /** No meeting of the cooperation is older, and none that was held lies further ahead. */
    private static final int FIRST_YEAR = 1970;

    private static final int LAST_YEAR = 2100;

    /** What is longer is a paragraph that was taken for a title. */
    static final int LONGEST_TITLE = 300;

    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBER_DATE = Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})");
    private static final Pattern WORD_DATE =
            Pattern.compile("(?:\\p{L}+ (?:den )?)?(\\d{1,2})\\.? ?(\\p{L}+)\\.? (\\d{4})");
    private static final Pattern HOURS = Pattern.compile(
            "(?:(?:kl|klokken)\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?(?: ?(?:-|–|—|til) ?(?:kl\\.? ?)?(\\d{1,2})(?:[.:](\\d{2}))?)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*\\.?[a-zæøå]?");
    private static final String ATTACHMENT_NUMBER = "(\\d{1,3}(?:\\.\\d{1,3})* ?[a-zæøå]?)";
    /** After a bare number only a dash, colon or full stop makes it the attachment's: "3 scenarier" is a title. */
    private static final Pattern ATTACHMENT = Pattern.compile(
            "(?:bilag " + ATTACHMENT_NUMBER + "(?: ?[–—:-] ?|\\. | )|" + ATTACHMENT_NUMBER + "(?: ?[–—:-] ?|\\. ))(.+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE_ATTACHMENT =
            Pattern.compile("(?:bilag )?" + ATTACHMENT_NUMBER + "(?: ?[–—:.-])?", Pattern.CASE_INSENSITIVE);

    private FieldText() {}

    /** The field as the document has it; empty for an item that is not the document's. */
    static String read(ReadMinutes read, FieldName field) {
        if (field.item() != null) {
            return field.item() < read.items().size() ? read(read.items().get(field.item()), field) : "";
        }
        return switch (field.part()) {
            case KIND -> name(read.kind());
            case DATE -> read.date() == null ? "" : write(read.date());
            case HOURS -> write(new Hours(read.start(), read.end()));
            case PLACE -> orEmpty(read.place());
            case ADDRESS -> orEmpty(read.address());
            case ROOM -> orEmpty(read.room());
            case FORM -> Form.of(read.extraordinary(), read.virtual()).name();
            case PARTICIPANTS -> lines(read.participants(), FieldText::write);
            case APOLOGIES -> lines(read.apologies(), FieldText::write);
            case REMARKS -> read.remarks();
            default -> "";
        };
    }

    private static String read(ReadItem item, FieldName field) {
        return switch (field.part()) {
            case NUMBER -> orEmpty(item.number());
            case SECTION -> name(item.section());
            case TITLE -> item.title();
            case TIME -> orEmpty(item.time());
            case PRESENTERS -> String.join("\n", item.presenters());
            case RECOMMENDATIONS -> String.join("\n", item.recommendations());
            case CASE_STATEMENT -> item.caseStatement();
            case ATTACHMENTS -> lines(item.attachments(), FieldText::write);
            case MINUTES -> orEmpty(item.minutes());
            default -> "";
        };
    }

    /**
     * What was typed, in the way the field is shown.
     *
     * @throws FieldFault when it cannot be understood
     */
    static String canonical(FieldName field, String typed) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        return switch (field.part()) {
            case FORUM -> oneLine(text);
            case KIND -> name(kind(text));
            case DATE -> text.isBlank() ? "" : write(date(text));
            case HOURS -> write(hours(text));
            case FORM -> form(text).name();
            case PARTICIPANTS, APOLOGIES -> lines(persons(text), FieldText::write);
            case NUMBER -> orEmpty(number(text));
            case SECTION -> name(section(text));
            case TITLE -> title(text);
            case PRESENTERS, RECOMMENDATIONS -> String.join("\n", list(text));
            case ATTACHMENTS -> lines(attachments(text), FieldText::write);
            case REMARKS, CASE_STATEMENT, MINUTES -> text.strip();
            case TIME -> write(hours(text));
            case PLACE, ADDRESS, ROOM, CLOSED -> oneLine(text);
        };
    }

    static @Nullable MinutesKind kind(String text) {
        return choice(MinutesKind.class, text);
    }

    static @Nullable ItemSection section(String text) {
        return choice(ItemSection.class, text);
    }

    static Form form(String text) {
        var form = choice(Form.class, text);
        return form == null ? Form.ORDINARY : form;
    }

    static LocalDate date(String text) {
        var typed = oneLine(text).toLowerCase(Locale.ROOT);
        Matcher match = ISO_DATE.matcher(typed);
        if (match.matches()) return date(typed, match.group(1), match.group(2), match.group(3));
        match = NUMBER_DATE.matcher(typed);
        if (match.matches()) return date(typed, match.group(3), match.group(2), match.group(1));
        match = WORD_DATE.matcher(typed);
        if (match.matches()) {
            int month = DanishFormat.month(match.group(2));
            if (month > 0) return date(typed, match.group(3), String.valueOf(month), match.group(1));
        }
        throw new FieldFault("date", oneLine(text));
    }

    private static LocalDate date(String typed, String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) throw new FieldFault("date.year", year);
        try {
            return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            throw new FieldFault("date.none", typed);
        }
    }

    static Hours hours(String text) {
        var typed = oneLine(text).toLowerCase(Locale.ROOT);
        if (typed.isEmpty()) return new Hours(null, null);
        if (typed.startsWith("til ") || typed.startsWith("-")) throw new FieldFault("hours.start");
        var match = HOURS.matcher(typed);
        if (!match.matches()) throw new FieldFault("hours", oneLine(text));
        var start = time(typed, match.group(1), match.group(2));
        var end = match.group(3) == null ? null : time(typed, match.group(3), match.group(4));
        if (end != null && !end.isAfter(start)) throw new FieldFault("hours.order", oneLine(text));
        return new Hours(start, end);
    }

    private static LocalTime time(String typed, String hour, @Nullable String minute) {
        try {
            return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException noSuchTime) {
            throw new FieldFault("hours.none", typed);
        }
    }

    static @Nullable String number(String text) {
        var typed = oneLine(text);
        if (typed.isEmpty()) return null;
        if (!NUMBER.matcher(typed).matches()) throw new FieldFault("number", typed);
        return typed.endsWith(".") ? typed.substring(0, typed.length() - 1) : typed;
    }

    static String title(String text) {
        var typed = oneLine(text);
        if (typed.isEmpty()) throw new FieldFault("title");
        if (typed.length() > LONGEST_TITLE) throw new FieldFault("title.long", LONGEST_TITLE, typed.length());
        return typed;
    }

    /** {@code Navn; Organisation; rolle}, one person a line; what is not known is left out. */
    static List<ReadPerson> persons(String text) {
        var persons = new ArrayList<ReadPerson>();
        var rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isBlank()) continue;
            var parts = List.of(rows.get(i).split(";", -1)).stream()
                    .map(FieldText::oneLine)
                    .toList();
            if (parts.size() > 3) throw new FieldFault("person.parts", i + 1);
            if (parts.getFirst().isEmpty()) throw new FieldFault("person.name", i + 1);
            persons.add(new ReadPerson(parts.getFirst(), part(parts, 1), part(parts, 2)));
        }
        return persons;
    }

    private static @Nullable String part(List<String> parts, int index) {
        return index < parts.size() ? orNull(parts.get(index)) : null;
    }

    /** {@code 2a – Titel}, one attachment a line; a line that begins with no number is all title. */
    static List<ReadAttachment> attachments(String text) {
        var attachments = new ArrayList<ReadAttachment>();
        var rows = text.lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            var row = oneLine(rows.get(i));
            if (row.isEmpty()) continue;
            if (BARE_ATTACHMENT.matcher(row).matches()) throw new FieldFault("attachment.title", i + 1);
            var match = ATTACHMENT.matcher(row);
            attachments.add(
                    match.matches()
                            ? new ReadAttachment(
                                    Objects.requireNonNullElse(match.group(1), match.group(2))
                                            .replace(" ", "")
                                            .toLowerCase(DanishFormat.DANISH),
                                    match.group(3))
                            : new ReadAttachment(null, row));
        }
        return attachments;
    }

    /** One thing a line, without the bullets people type before it. */
    static List<String> list(String text) {
        return text.lines()
                .map(FieldText::oneLine)
                .map(row -> row.replaceFirst("^[-*•] +", ""))
                .filter(row -> !row.isEmpty())
                .toList();
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    static String write(LocalDate date) {
        return DanishFormat.date(date).replace('\u00A0', ' ');
    }

    private static String write(Hours hours) {
        if (hours.start() == null) return hours.end() == null ? "" : "til " + DanishFormat.time(hours.end());
        return DanishFormat.time(hours.start()) + (hours.end() == null ? "" : "-" + DanishFormat.time(hours.end()));
    }

    private static String write(ReadPerson person) {
        var parts = new ArrayList<>(List.of(person.name()));
        if (person.organisation() != null || person.role() != null) parts.add(orEmpty(person.organisation()));
        if (person.role() != null) parts.add(person.role());
        return String.join("; ", parts);
    }

    private static String write(ReadAttachment attachment) {
        return attachment.number() == null ? attachment.title() : attachment.number() + " – " + attachment.title();
    }

    private static <T> String lines(List<T> things, Function<T, String> write) {
        return things.stream().map(write).collect(joining("\n"));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String text) {
        var typed = oneLine(text);
        if (typed.isEmpty()) return null;
        try {
            return Enum.valueOf(type, typed);
        } catch (IllegalArgumentException noSuchChoice) {
            throw new FieldFault("choice");
        }
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}

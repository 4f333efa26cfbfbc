package dk.rammevaerk.imports.web;

import dk.rammevaerk.access.CprConfirmations.IsInstead;
import dk.rammevaerk.documents.Warning;
import dk.rammevaerk.documents.WarningKind;
import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.FieldName.Shape;
import dk.rammevaerk.imports.Fingerprint;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.imports.web.FieldRow.Editor;
import dk.rammevaerk.imports.web.FieldRow.Shown;
import dk.rammevaerk.pages.Field;
import dk.rammevaerk.pages.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields at the right: what was read, and the inputs to correct it in. */
final class FieldRows {
    /** Longer texts are folded. */
    private static final int LONG_TEXT = 240;

    private static final int MANY_LINES = 6;

    private final Messages messages;
    private final FieldWords words;
    private final WarningsView titles;
    private final Sight sight;
    private final Read read;

    FieldRows(Messages messages, FieldWords words, WarningsView titles, Sight sight) {
        this.messages = messages;
        this.words = words;
        this.titles = titles;
        this.sight = sight;
        this.read = sight.read();
    }

    FieldRow row(FieldName field) {
        var warnings = read.openWarnings(field);
        var text = read.text(field);
        return new FieldRow(
                field.toString(),
                words.label(field),
                shown(field, text),
                !warnings.isEmpty() || isTaken(field, text),
                rowNote(field, text, warnings),
                editor(field, text, warnings),
                sight.place().href(sight.id(), field.toString(), null),
                field.toString().equals(sight.asked().focus()));
    }

    private @Nullable Editor editor(FieldName field, String text, List<Warning> warnings) {
        var attempt = sight.asked().attempt() != null
                        && sight.asked().attempt().field().equals(field)
                ? sight.asked().attempt()
                : null;
        boolean failed = attempt != null;
        boolean wanted = field.equals(sight.edited());
        boolean byItself = !warnings.isEmpty()
                && !text.isEmpty()
                && (field.part().shape() == Shape.LINE || field.part().shape() == Shape.CHOICE);
        if (!failed && !wanted && !byItself) return null;
        var value = attempt == null ? text : attempt.typed();
        return new Editor(
                new Field(
                        field.toString(),
                        words.label(field),
                        byItself && !wanted ? "" : words.hint(field),
                        value,
                        attempt == null ? "" : attempt.error(),
                        true),
                field.part().shape(),
                words.options(field),
                rows(field, value),
                Fingerprint.of(text).letters(),
                attempt == null ? null : attempt.theirs(),
                attempt != null && attempt.askCpr() ? IsInstead.choices(messages) : new LinkedHashMap<>(),
                wanted || failed ? sight.place().href(sight.id(), null, field.toString()) : "",
                wanted || failed);
    }

    private static int rows(FieldName field, String text) {
        int lines = (int) text.lines().count() + text.length() / 60;
        return switch (field.part().shape()) {
            case TEXT -> Math.clamp(lines + 2, 8, 20);
            default -> Math.clamp(lines + 1, 3, 14);
        };
    }

    private String rowNote(FieldName field, String text, List<Warning> warnings) {
        if (field.part() == Part.FORUM
                && text.isEmpty()
                && read.document().minutes().forum() != null) {
            return messages.of(
                    "imports.forum.unknown", read.document().minutes().forum());
        }
        if (isTaken(field, text)) return messages.of("imports.number.taken");
        if (warnings.isEmpty() || text.isEmpty()) return "";
        if (warnings.stream().anyMatch(one -> one.kind() == WarningKind.NUMBER_FILLED)) {
            return messages.of("imports.number.filled");
        }
        return String.join(" ", warnings.stream().map(titles::title).distinct().toList());
    }

    /** Whether another item has the same number. */
    private boolean isTaken(FieldName field, String text) {
        return field.part() == Part.NUMBER
                && !text.isEmpty()
                && read.draft().items().stream()
                        .filter(key -> !key.equals(field.item()))
                        .anyMatch(
                                key -> read.text(FieldName.of(key, Part.NUMBER)).equals(text));
    }

    private Shown shown(FieldName field, String text) {
        if (text.isEmpty()) {
            return new Shown(List.of(), messages.of("imports.shown." + nothing(field)), "");
        }
        return switch (field.part().shape()) {
            case LINE -> new Shown(List.of(text), "", "");
            case CHOICE -> new Shown(List.of(words.options(field).getOrDefault(text, text)), "", "");
            case LINES -> {
                var lines = text.lines()
                        .map(line -> isPersons(field)
                                ? line.replaceAll(";\\s*", ", ").replace(", , ", ", ")
                                : line)
                        .toList();
                yield new Shown(lines, "", lines.size() > MANY_LINES ? counted(field, lines.size()) : "");
            }
            case TEXT -> new Shown(text.lines().toList(), "", text.length() > LONG_TEXT ? beginning(text) : "");
        };
    }

    /** Why nothing stands there: nobody closed the item, a person emptied the field, the document does not say. */
    private String nothing(FieldName field) {
        if (field.part() == Part.CLOSED) return "open";
        boolean ours = field.item() != null
                && field.item() >= read.document().minutes().items().size();
        boolean emptied =
                field.part() != Part.FORUM && read.draft().corrections().containsKey(field.toString());
        return ours || emptied ? "empty" : "missing";
    }

    private static boolean isPersons(FieldName field) {
        return field.part() == Part.PARTICIPANTS || field.part() == Part.APOLOGIES;
    }

    private String counted(FieldName field, int count) {
        return messages.of(isPersons(field) ? "imports.count.persons" : "imports.count.lines", count);
    }

    private static String beginning(String text) {
        var flat = text.replaceAll("[#*_|>\\s]+", " ").strip();
        int end = flat.lastIndexOf(' ', LONG_TEXT / 2);
        return flat.substring(0, end < 0 ? Math.min(flat.length(), LONG_TEXT / 2) : end) + " …";
    }
}

package dk.rammevaerk.imports.web;

import dk.rammevaerk.imports.FieldName;
import dk.rammevaerk.imports.FieldName.Part;
import dk.rammevaerk.imports.FieldText.Form;
import dk.rammevaerk.imports.Preview.Read;
import dk.rammevaerk.pages.Messages;
import dk.rammevaerk.parties.Forum;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What the fields of a preview are called, and what may be chosen in them. */
final class FieldWords {
    private final Messages messages;
    private final List<Forum> fora;

    FieldWords(Messages messages, List<Forum> fora) {
        this.messages = messages;
        this.fora = List.copyOf(fora);
    }

    /** The item's number and title, as one says it. */
    String name(Read read, int key) {
        var title = read.text(FieldName.of(key, Part.TITLE));
        var number = read.text(FieldName.of(key, Part.NUMBER));
        var name = (number + " " + title).strip();
        return name.isEmpty() ? messages.of("imports.item.unnamed") : name;
    }

    String label(FieldName field) {
        return messages.of("imports.field." + spelled(field));
    }

    String hint(FieldName field) {
        return switch (field.part()) {
            case FORUM, KIND, FORM, SECTION, TITLE, PLACE, ADDRESS, ROOM -> "";
            case REMARKS, CASE_STATEMENT, MINUTES -> messages.of("imports.hint.text");
            case PARTICIPANTS, APOLOGIES -> messages.of("imports.hint.persons");
            default -> messages.of("imports.hint." + spelled(field));
        };
    }

    private static String spelled(FieldName field) {
        var spelling = field.toString();
        return spelling.substring(spelling.indexOf('.') + 1);
    }

    SequencedMap<String, String> options(FieldName field) {
        return switch (field.part()) {
            case FORUM -> {
                var options = empty("imports.choose.forum");
                fora.forEach(forum -> options.put(forum.code(), forum.name()));
                yield options;
            }
            case KIND -> options("imports.kind.", empty("imports.choose"), "MINUTES", "AGENDA");
            case SECTION ->
                options("imports.section.", empty("imports.section.none"), "DECISION", "INFORMATION", "UPCOMING");
            case FORM ->
                options(
                        "imports.form.",
                        new LinkedHashMap<>(),
                        Arrays.stream(Form.values()).map(Enum::name).toArray(String[]::new));
            default -> new LinkedHashMap<>();
        };
    }

    private SequencedMap<String, String> empty(String key) {
        var options = new LinkedHashMap<String, String>();
        options.put("", messages.of(key));
        return options;
    }

    private SequencedMap<String, String> options(String prefix, SequencedMap<String, String> options, String... names) {
        for (var name : names) options.put(name, messages.of(prefix + name));
        return options;
    }
}

package dk.rammevaerk.documents;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what was read as JSON: one object for one document, an array for several. */
public final class MinutesJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private MinutesJson() {}

    public static String write(ReadMinutes minutes) {
        return MAPPER.writeValueAsString(object(minutes));
    }

    /** An array, also of one or none. */
    public static String writeAll(List<ReadMinutes> minutes) {
        var array = MAPPER.createArrayNode();
        minutes.forEach(m -> array.add(object(m)));
        return MAPPER.writeValueAsString(array);
    }

    private static ObjectNode object(ReadMinutes minutes) {
        var json = MAPPER.createObjectNode();
        json.put("forum", minutes.forum());
        json.put("kind", lower(minutes.kind()));
        json.put("date", text(minutes.date()));
        json.put("start", text(minutes.start()));
        json.put("end", text(minutes.end()));
        json.put("place", minutes.place());
        json.put("address", minutes.address());
        json.put("room", minutes.room());
        json.put("virtual", minutes.virtual());
        json.put("extraordinary", minutes.extraordinary());
        people(json.putArray("participants"), minutes.participants());
        people(json.putArray("apologies"), minutes.apologies());
        json.put("remarks", minutes.remarks());
        var items = json.putArray("items");
        minutes.items().forEach(i -> item(items.addObject(), i));
        var warnings = json.putArray("warnings");
        for (var warning : minutes.warnings()) {
            var entry = warnings.addObject();
            entry.put("line", warning.line());
            entry.put("text", warning.text());
            entry.put("kind", warning.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (warning.field() != null) {
                entry.put("field", warning.field());
            }
            if (warning.suggestion() != null) {
                entry.put("suggestion", warning.suggestion());
            }
        }
        return json;
    }

    private static void people(ArrayNode array, List<ReadPerson> people) {
        for (var person : people) {
            var entry = array.addObject();
            entry.put("name", person.name());
            entry.put("organisation", person.organisation());
            if (person.role() != null) {
                entry.put("role", person.role());
            }
        }
    }

    private static void item(ObjectNode json, ReadItem item) {
        json.put("number", item.number());
        json.put("section", lower(item.section()));
        json.put("title", item.title());
        json.put("time", item.time());
        var presenters = json.putArray("presenters");
        item.presenters().forEach(presenters::add);
        var recommendations = json.putArray("recommendations");
        item.recommendations().forEach(recommendations::add);
        json.put("caseStatement", item.caseStatement());
        var attachments = json.putArray("attachments");
        for (var attachment : item.attachments()) {
            var entry = attachments.addObject();
            entry.put("number", attachment.number());
            entry.put("title", attachment.title());
        }
        json.put("minutes", item.minutes());
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

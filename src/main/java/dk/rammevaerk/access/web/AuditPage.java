package dk.rammevaerk.access.web;

import dk.rammevaerk.access.AuditTrail;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was changed, newest first.
 *
 * @param actor whose changes are shown, or empty for all
 * @param relation where, or empty for everywhere
 * @param before the entry the page begins below, or null for the newest
 */
public record AuditPage(
        String actor, String relation, @Nullable Long before, List<AuditTrail.Entry> entries) implements Page {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A column before and after a change; null where it had no value or no row. */
    public record Change(
            String column, @Nullable String from, @Nullable String to) {}

    /** The columns that an entry changed; all of them for a new or deleted row. */
    public static List<Change> changes(AuditTrail.Entry entry) {
        var from = columns(entry.before());
        var to = columns(entry.after());
        var names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        var changes = new ArrayList<Change>();
        for (var name : names) {
            if (!Objects.equals(from.get(name), to.get(name))) {
                changes.add(new Change(name, text(from.get(name)), text(to.get(name))));
            }
        }
        return changes;
    }

    public static String when(AuditTrail.Entry entry) {
        return DanishFormat.moment(entry.at());
    }

    /** The address of the next older page, or empty on the last. */
    public String older() {
        return entries.size() < AuditTrail.PAGE_SIZE
                ? ""
                : "/administration/aendringer?hvem=" + encoded(actor) + "&hvad=" + encoded(relation) + "&foer="
                        + entries.getLast().id();
    }

    private static Map<String, Object> columns(@Nullable String json) {
        if (json == null) return Map.of();
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JacksonException e) {
            throw new IllegalStateException("The audit trail holds something else than JSON", e);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package dk.rammevaerk.access.web;

import dk.rammevaerk.access.AuditTrail.Entry;
import dk.rammevaerk.access.web.AuditPage.Change;
import dk.rammevaerk.access.web.AuditPage.Line;
import dk.rammevaerk.kernel.DanishFormat;
import dk.rammevaerk.pages.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Tells the audit trail in the users' words. */
@Component
class AuditWords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> AREAS = List.of(
            "access",
            "parties",
            "appointments",
            "meetings",
            "cases",
            "agreements",
            "knowledge",
            "reporting",
            "figures",
            "imports",
            "files",
            "api");

    /** What is written there may belong to closed items, which an administrator does not see elsewhere either. */
    private static final Set<String> FOR_THE_SECRETARIAT = Set.of("meetings", "cases", "imports", "reporting");

    /** They count or point, and say nothing to a reader. */
    private static final Set<String> SILENT = Set.of("id", "version", "password_hash");

    private final Messages messages;

    AuditWords(Messages messages) {
        this.messages = messages;
    }

    SequencedMap<String, String> areas() {
        var areas = new LinkedHashMap<String, String>();
        areas.put("", messages.of("access.audit.everywhere"));
        for (var area : AREAS) areas.put(area, messages.of("access.audit.area." + area));
        return areas;
    }

    /** @param seesTexts whether what was written in meetings is open to the one who looks */
    Line line(Entry entry, boolean seesTexts) {
        boolean hidden =
                !seesTexts && FOR_THE_SECRETARIAT.contains(entry.relation().split("\\.", 2)[0]);
        return new Line(
                messages.orElse("access.audit.row." + entry.relation(), entry.relation()),
                messages.of("access.audit.done." + entry.action()),
                entry.actor(),
                DanishFormat.moment(entry.at()),
                changes(entry, hidden));
    }

    /** The fields that an entry changed; all of them for a new or deleted row. */
    private List<Change> changes(Entry entry, boolean hidden) {
        var from = columns(entry.before());
        var to = columns(entry.after());
        var names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        names.removeAll(SILENT);
        var changes = new ArrayList<Change>();
        for (var name : names) {
            if (Objects.equals(from.get(name), to.get(name))) continue;
            changes.add(new Change(
                    messages.orElse("access.audit.field." + name, name.replace('_', ' ')),
                    hidden ? null : text(from.get(name)),
                    hidden ? null : text(to.get(name)),
                    hidden));
        }
        return changes;
    }

    private static Map<String, Object> columns(@Nullable String json) {
        if (json == null) return Map.of();
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JacksonException e) {
            throw new IllegalStateException("The audit trail holds something else than JSON", e);
        }
    }

    private @Nullable String text(@Nullable Object value) {
        if (value == null) return null;
        return switch (value) {
            case Boolean bool -> messages.of("access.audit.value." + bool);
            case String word -> messages.orElse("access.role." + word, word);
            default -> value.toString();
        };
    }
}

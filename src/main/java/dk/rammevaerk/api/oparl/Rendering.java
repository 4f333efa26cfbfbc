package dk.rammevaerk.api.oparl;

import dk.rammevaerk.kernel.DanishFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns kept objects into what is told: with addresses, with what stands inside them, without leading back to what they stand
 * in. What was taken back tells only that it was.
 */
@Component
class Rendering {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(DanishFormat.ZONE);

    private final PublishedStore store;
    private final String address;

    Rendering(PublishedStore store, @Value("${rammevaerk.address}") String address) {
        this.store = store;
        this.address = address;
    }

    ObjectNode one(PublishedObject object) {
        return all(List.of(object), false).getFirst();
    }

    /** @param omitInternal leaves the lists out that stand inside objects */
    List<ObjectNode> all(List<PublishedObject> objects, boolean omitInternal) {
        var extended = objects.stream().collect(Collectors.toMap(PublishedObject::pointer, one -> one));
        objects.forEach(one -> {
            if (omitInternal && one.content() != null)
                one.content().propertyNames().stream()
                        .filter(one.pointer().type()::isInternalList)
                        .toList()
                        .forEach(one.content()::remove);
        });
        if (!omitInternal) addTerms(objects);
        addMemberships(objects, omitInternal);
        loadInside(extended);
        return objects.stream().map(one -> whole(one, extended, null)).toList();
    }

    /** A body tells its terms itself; the list stands there also when it is empty. */
    private void addTerms(List<PublishedObject> objects) {
        for (var one : objects) {
            if (one.pointer().type() != ObjectType.BODY || one.content() == null) continue;
            var terms = store.standing(ObjectType.LEGISLATIVE_TERM).stream()
                    .map(term -> term.pointer().embedded())
                    .toList();
            one.content().set("legislativeTerm", array(terms));
        }
    }

    /** Persons hold their memberships inside, organizations name them. */
    private void addMemberships(List<PublishedObject> objects, boolean omitInternal) {
        var holders = objects.stream()
                .map(PublishedObject::pointer)
                .filter(one ->
                        one.type() == ObjectType.ORGANIZATION || (one.type() == ObjectType.PERSON && !omitInternal))
                .toList();
        var memberships = store.memberships(holders);
        for (var one : objects) {
            if (one.content() == null || !holders.contains(one.pointer())) continue;
            var person = one.pointer().type() == ObjectType.PERSON;
            var theirs = memberships.stream()
                    .filter(membership -> belongs(membership, person ? "person" : "organization", one.pointer()))
                    .map(membership -> person
                            ? membership.pointer().embedded()
                            : membership.pointer().reference())
                    .toList();
            if (!theirs.isEmpty()) one.content().set("membership", array(theirs));
        }
    }

    private static boolean belongs(PublishedObject membership, String field, Pointer holder) {
        return membership.content() != null
                && Pointer.in(membership.content().path(field)).equals(holder);
    }

    /** Adds what stands inside, and what stands inside that. */
    private void loadInside(Map<Pointer, PublishedObject> known) {
        Set<Pointer> wanted = embedded(known.values(), pointer -> !known.containsKey(pointer));
        while (!wanted.isEmpty()) {
            var loaded = store.load(wanted);
            loaded.forEach(one -> known.put(one.pointer(), one));
            wanted = embedded(loaded, pointer -> !known.containsKey(pointer));
        }
    }

    private static Set<Pointer> embedded(Collection<PublishedObject> objects, Predicate<Pointer> which) {
        var found = new HashSet<Pointer>();
        objects.forEach(one -> collect(one.content(), found));
        found.removeIf(which.negate());
        return found;
    }

    private static void collect(@Nullable JsonNode node, Set<Pointer> found) {
        if (node == null) return;
        if (Pointer.isEmbedded(node)) found.add(Pointer.in(node));
        else node.forEach(child -> collect(child, found));
    }

    private ObjectNode whole(PublishedObject object, Map<Pointer, PublishedObject> known, @Nullable ObjectType inside) {
        var told = JsonNodeFactory.instance.objectNode();
        var type = object.pointer().type();
        told.put("id", address + type.path(object.pointer().key())).put("type", type.uri());
        var content = object.content();
        if (content == null) {
            told.put("deleted", true);
        } else {
            content.propertyStream()
                    .filter(field -> inside == null || !leadsBack(field.getKey(), inside))
                    .forEach(field -> {
                        var value = value(field.getValue(), known, type);
                        if (value != null) told.set(field.getKey(), value);
                    });
        }
        return told.put("created", moment(object.created())).put("modified", moment(object.modified()));
    }

    private static boolean leadsBack(String field, ObjectType inside) {
        return field.equals(inside.field());
    }

    private @Nullable JsonNode value(JsonNode value, Map<Pointer, PublishedObject> known, ObjectType of) {
        if (Pointer.isPath(value)) return JsonNodeFactory.instance.stringNode(address + Pointer.pathIn(value));
        if (Pointer.isReference(value)) {
            var pointer = Pointer.in(value);
            return JsonNodeFactory.instance.stringNode(address + pointer.type().path(pointer.key()));
        }
        if (Pointer.isEmbedded(value)) {
            var found = known.get(Pointer.in(value));
            return found == null || found.content() == null ? null : whole(found, known, of);
        }
        if (value instanceof ArrayNode array) {
            var values = new ArrayList<JsonNode>();
            array.forEach(one -> {
                var told = value(one, known, of);
                if (told != null) values.add(told);
            });
            return JsonNodeFactory.instance.arrayNode().addAll(values);
        }
        return value;
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }
}

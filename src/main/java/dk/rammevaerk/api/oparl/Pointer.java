package dk.rammevaerk.api.oparl;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which object. In kept content a pointer stands where its address, or the whole object, will be told: addresses depend on
 * where the program is reached.
 */
record Pointer(ObjectType type, String key) {
    private static final String REFERENCE = "$ref";
    private static final String EMBEDDED = "$embed";
    private static final String PATH = "$path";

    /** Stands for the object's address. */
    ObjectNode reference() {
        return node(REFERENCE, toString());
    }

    /** Stands for the whole object. */
    ObjectNode embedded() {
        return node(EMBEDDED, toString());
    }

    /** Stands for a page or list of ours. */
    static ObjectNode path(String path) {
        return node(PATH, path);
    }

    static boolean isReference(JsonNode node) {
        return node.has(REFERENCE);
    }

    static boolean isEmbedded(JsonNode node) {
        return node.has(EMBEDDED);
    }

    static boolean isPath(JsonNode node) {
        return node.has(PATH);
    }

    static String pathIn(JsonNode node) {
        return node.path(PATH).asString();
    }

    /** What a reference or an embedded object points at. */
    static Pointer in(JsonNode node) {
        return of(node.path(isReference(node) ? REFERENCE : EMBEDDED).asString());
    }

    private static Pointer of(String text) {
        int slash = text.indexOf('/');
        return new Pointer(ObjectType.ofTitle(text.substring(0, slash)), text.substring(slash + 1));
    }

    private static ObjectNode node(String field, String value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }

    @Override
    public String toString() {
        return type.title() + "/" + key;
    }
}

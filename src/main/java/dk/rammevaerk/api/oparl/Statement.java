package dk.rammevaerk.api.oparl;

import dk.rammevaerk.files.Files;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a source says of an object now.
 *
 * @param identity by which a person or place without a number is known again; null for others
 * @param owner the key of the person a membership belongs to; null for others
 */
record Statement(
        Pointer pointer,
        ObjectNode content,
        @Nullable String identity,
        @Nullable String owner) {
    static Statement of(Pointer pointer, ObjectNode content) {
        return new Statement(pointer, content, null, null);
    }

    /** The hash of each object's content and of what stands inside it: an object changed when what it holds did. */
    static Map<Pointer, String> fingerprints(List<Statement> all) {
        var contents = all.stream().collect(Collectors.toMap(Statement::pointer, Statement::content));
        return contents.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        one -> Files.sha256(whole(contents.get(one), contents).getBytes(StandardCharsets.UTF_8))));
    }

    private static String whole(@Nullable JsonNode node, Map<Pointer, ObjectNode> contents) {
        if (node == null) return "";
        if (Pointer.isEmbedded(node)) return Pointer.in(node) + whole(contents.get(Pointer.in(node)), contents);
        if (node instanceof ArrayNode array)
            return array.valueStream().map(one -> whole(one, contents)).collect(Collectors.joining(",", "[", "]"));
        if (node instanceof ObjectNode object)
            return object.propertyStream()
                    .map(field -> field.getKey() + ":" + whole(field.getValue(), contents))
                    .collect(Collectors.joining(",", "{", "}"));
        return node.toString();
    }
}

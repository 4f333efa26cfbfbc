package dk.rammevaerk.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.rammevaerk.access.Grant;
import dk.rammevaerk.access.Role;
import dk.rammevaerk.access.RunningApp;
import dk.rammevaerk.access.SignedInAs;
import dk.rammevaerk.api.tokens.SystemTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document says what the interface does, and the interface does what the document says. */
@RunningApp
class ApiDocumentIT {
    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping mapping;

    @Autowired
    SystemTokens tokens;

    private JsonNode document;

    @BeforeEach
    void readIt() {
        SignedInAs.somebodyWith(Grant.inRegion(Role.ADMINISTRATOR));
        document = AskingSystem.publicly(port).json("/api/openapi.json");
    }

    @AfterEach
    void actAsNobody() {
        SignedInAs.nobody();
    }

    @Test
    void everyAddressStandsInIt() {
        var mapped = new TreeSet<String>();
        mapping.getHandlerMethods().keySet().stream()
                .flatMap(url -> url.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/v1"))
                .forEach(mapped::add);
        assertThat(mapped).hasSizeGreaterThan(12);
        assertThat(new TreeSet<>(List.copyOf(document.path("paths").propertyNames())))
                .isEqualTo(mapped);
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void everythingIsDescribed() {
        var silent = new ArrayList<String>();
        document.path("paths")
                .forEachEntry((path, operations) -> operations.forEachEntry((method, operation) -> {
                    if (operation.path("summary").asString("").isEmpty()) silent.add(path);
                    operation.path("parameters").forEach(one -> {
                        if (one.path("description").asString("").isEmpty()) silent.add(path + " " + one.path("name"));
                        if (!operation.path("responses").has("400")) silent.add(path + " 400");
                    });
                }));
        document.at("/components/schemas")
                .forEachEntry((name, schema) -> schema.path("properties").forEachEntry((field, property) -> {
                    if (property.path("description").asString("").isEmpty()) silent.add(name + "." + field);
                }));
        assertThat(silent).isEmpty();
    }

    /** Whatever the demonstration holds, asked for by somebody who sees all of it. */
    @Test
    void everyAnswerIsAsItIsDescribed() {
        var secretariat = AskingSystem.holding(tokens, port, Grant.inRegion(Role.SECRETARIAT));
        var wrong = new ArrayList<String>();
        var lists = Map.of(
                "/api/v1/meetings", "/api/v1/meetings/{id}",
                "/api/v1/cases", "/api/v1/cases/{number}",
                "/api/v1/decisions", "/api/v1/decisions/{id}",
                "/api/v1/bodies", "/api/v1/bodies/{id}",
                "/api/v1/appointments", "",
                "/api/v1/agreements", "/api/v1/agreements/{period}");
        lists.forEach((list, whole) -> {
            var found = secretariat.json(list);
            assertThat(found.path("items").size()).as(list).isPositive();
            wrong.addAll(faults(list, found));
            found.path("items").forEach(one -> {
                var self = one.path("self").asString("").replaceFirst("^https?://[^/]+", "");
                if (!whole.isEmpty()) wrong.addAll(faults(whole, secretariat.json(self)));
            });
        });
        wrong.addAll(faults("/api/v1/fora", secretariat.json("/api/v1/fora")));
        wrong.addAll(faults("/api/v1/authorities", secretariat.json("/api/v1/authorities")));
        assertThat(wrong).isEmpty();
    }

    @Test
    void anAnswerThatIsOtherwiseIsFound() {
        var nothing = JsonMapper.shared().readTree("{\"items\": [{\"id\": 7, \"surprise\": 1}], \"limit\": 1}");
        assertThat(faults("/api/v1/meetings", nothing)).hasSizeGreaterThan(3);
    }

    /** What an answer lacks, has too much, or has of another kind. */
    private List<String> faults(String path, JsonNode answer) {
        var schemas = (ObjectNode) document.at("/components/schemas").deepCopy();
        schemas.forEach(schema -> {
            if (schema.has("properties")) ((ObjectNode) schema).put("additionalProperties", false);
        });
        var schema = JsonMapper.shared().createObjectNode();
        schema.setAll((ObjectNode)
                document.at("/paths/" + path.replace("/", "~1") + "/get/responses/200/content/application~1json/schema")
                        .deepCopy());
        schema.set("components", JsonMapper.shared().createObjectNode().set("schemas", schemas));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer)
                .stream()
                .map(one -> path + " " + one.getInstanceLocation() + " " + one.getMessage())
                .toList();
    }
}

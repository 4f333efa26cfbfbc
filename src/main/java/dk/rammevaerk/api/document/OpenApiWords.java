package dk.rammevaerk.api.document;

import dk.rammevaerk.api.web.Problem;
import dk.rammevaerk.pages.Messages;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Puts the Danish texts into the document, and what is alike for all operations: the token, the faults, examples of
 * parameters. A text is found by the name it describes: {@code api.doc.<schema>.<field>}, else {@code api.doc.field.<field>}.
 */
@Component
class OpenApiWords implements OpenApiCustomizer {
    private static final String TOKEN = "token";
    private static final String PROBLEM = "application/problem+json";
    private static final List<String> TAGS =
            List.of("meetings", "cases", "decisions", "appointments", "agreements", "codes");
    private static final Map<String, Object> EXAMPLES = Map.of(
            "forum", "dassos",
            "authority", "0779",
            "from", "2026-01-01",
            "to", "2026-12-31",
            "on", "2026-11-28",
            "changedSince", "2026-11-01T00:00:00Z",
            "limit", 50,
            "offset", 0,
            "period", "2027-28",
            "number", "2026-14");

    private final Messages messages;
    private final String address;

    OpenApiWords(Messages messages, @Value("${rammevaerk.address}") String address) {
        this.messages = messages;
        this.address = address;
    }

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info()
                .title(messages.of("api.doc.title"))
                .description(messages.of("api.doc.description"))
                .version("1")
                .license(new License().name("EUPL-1.2").url("https://eupl.eu/1.2/en/")));
        document.setServers(List.of(new Server().url(address)));
        document.setTags(TAGS.stream()
                .map(tag -> new Tag().name(tag).description(messages.of("api.doc.tag." + tag)))
                .toList());
        document.addSecurityItem(new SecurityRequirement());
        document.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        if (document.getComponents() == null) document.setComponents(new Components());
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description(messages.of("api.doc.token")));
        ModelConverters.getInstance(true).read(Problem.class).forEach(document.getComponents()::addSchemas);
        document.getComponents().getSchemas().forEach(this::describe);
        document.getPaths().values().forEach(path -> path.readOperations().forEach(this::describe));
    }

    private void describe(Operation operation) {
        operation.setSummary(messages.of("api.doc.operation." + operation.getOperationId()));
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> {
                parameter.setDescription(messages.of("api.doc.parameter." + parameter.getName()));
                if (EXAMPLES.containsKey(parameter.getName())) parameter.setExample(EXAMPLES.get(parameter.getName()));
            });
            operation.getResponses().addApiResponse("400", fault("400"));
        }
        operation.getResponses().values().forEach(answer -> {
            if ("OK".equals(answer.getDescription())) answer.setDescription(messages.of("api.doc.answer.200"));
        });
        operation.getResponses().addApiResponse("401", fault("401"));
        operation.getResponses().addApiResponse("429", fault("429"));
        if (operation.getOperationId().startsWith("get"))
            operation.getResponses().addApiResponse("404", fault("404"));
    }

    private ApiResponse fault(String status) {
        return new ApiResponse()
                .description(messages.of("api.doc.answer." + status))
                .content(new Content()
                        .addMediaType(
                                PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private void describe(String name, Schema<?> schema) {
        if (schema.getProperties() == null) return;
        schema.getProperties()
                .forEach((field, property) -> property.setDescription(
                        messages.orElse("api.doc." + name + "." + field, messages.of("api.doc.field." + field))));
    }
}

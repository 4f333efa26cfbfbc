package dk.rammevaerk.api.document;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of a record's fields that they are always there, unless the code says that they may be null. */
@Component
class RequiredFields implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        JavaType java = Json.mapper().constructType(type.getType());
        if (schema == null || java == null || !java.getRawClass().isRecord()) return schema;
        require(java.getRawClass(), defined(schema, context));
        return schema;
    }

    private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        var reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void require(Class<?> record, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) return;
        schema.setRequired(Arrays.stream(record.getRecordComponents())
                .filter(one -> !isNullable(one))
                .map(RecordComponent::getName)
                .toList());
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

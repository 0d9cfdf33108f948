package io.holdpoint.platform.openapi.internal;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says in JSON Schema (draft 2020-12) how a record looks: every component is there, and an empty one is null. */
final class RecordSchemas {

    static final String COMPONENTS = "#/components/schemas/";

    private RecordSchemas() {}

    /** The schema of a record that carries its {@code "type"}. */
    static Schema<?> typed(Class<?> shape, String type) {
        var schema = of("object");
        schema.addProperty("type", of("string")._const(type));
        schema.addRequiredItem("type");
        for (RecordComponent component : shape.getRecordComponents()) {
            schema.addProperty(component.getName(), of(component.getGenericType()));
            schema.addRequiredItem(component.getName());
        }
        schema.setAdditionalProperties(false);
        return schema;
    }

    static Schema<?> of(String type) {
        return new JsonSchema().types(new LinkedHashSet<>(Set.of(type)));
    }

    /** One of these words. */
    static Schema<?> oneOf(List<String> words) {
        var schema = new JsonSchema();
        schema.setTypes(new LinkedHashSet<>(Set.of("string")));
        words.forEach(word -> schema.addEnumItemObject(word));
        return schema;
    }

    static Schema<?> reference(String name) {
        return new JsonSchema().$ref(COMPONENTS + name);
    }

    private static Schema<?> of(Type type) {
        return type instanceof ParameterizedType generic
                ? ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments())
                : ofClass((Class<?>) type);
    }

    private static Schema<?> ofGeneric(Class<?> raw, Type[] of) {
        if (raw == Optional.class) {
            return new JsonSchema().anyOf(List.of(of(of[0]), of("null")));
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return of("array").items(of(of[0]));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return of("object").additionalProperties(of(of[1]));
        }
        throw new IllegalArgumentException("no schema for " + raw);
    }

    private static Schema<?> ofClass(Class<?> type) {
        if (type == String.class) {
            return of("string");
        }
        if (type == boolean.class) {
            return of("boolean");
        }
        if (type == int.class || type == long.class) {
            return of("integer");
        }
        if (type == Instant.class) {
            return of("string").format("date-time");
        }
        if (type == LocalDate.class) {
            return of("string").format("date");
        }
        if (type.isEnum()) {
            return oneOf(Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList());
        }
        return reference(type.getSimpleName());
    }
}

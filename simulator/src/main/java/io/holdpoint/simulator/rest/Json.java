package io.holdpoint.simulator.rest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON mapper of the simulator: ISO-8601 times, an empty Optional as null. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** A record, list or map as a tree. */
    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads a document; an empty text is read as an empty object. */
    public static JsonNode read(String text) {
        return text.isBlank() ? object() : MAPPER.readTree(text);
    }

    /** Reads a document into a record. */
    public static <T> T read(String text, Class<T> as) {
        return MAPPER.readValue(text, as);
    }

    /** The text of a tree or record. */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}

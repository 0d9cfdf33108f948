package io.holdpoint.simulator.text;

import io.holdpoint.simulator.district.Resource;
import io.holdpoint.simulator.rest.Json;
import tools.jackson.databind.JsonNode;

/** The simulator's own words in one language, by key. */
public final class Words {

    private final String language;
    private final JsonNode texts;

    /** The words of {@code en} or {@code zh}. */
    public Words(String language) {
        this.language = language;
        this.texts = Json.read(Resource.text("simulator/" + language + ".json"));
    }

    /** {@code en} or {@code zh}. */
    public String language() {
        return language;
    }

    /** The words for {@code key}; the key itself where there are none. */
    public String of(String key) {
        return texts.path(key).asString(key);
    }
}

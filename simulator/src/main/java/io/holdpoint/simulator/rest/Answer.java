package io.holdpoint.simulator.rest;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param status the HTTP status
 * @param body the document; an empty object where there was none
 */
public record Answer(int status, JsonNode body) {

    /** Whether the platform did what was asked. */
    public boolean granted() {
        return status >= 200 && status < 300;
    }

    /** Whether hold points refused it: 409 with the list of reasons. */
    public boolean held() {
        return status == 409 && !body.path("held").isEmpty();
    }

    /** The ids of the hold points that refused it, each once, in the order given. */
    public List<String> holdPoints() {
        return body.path("held").values().stream()
                .map(reason -> reason.path("holdPoint").asString(""))
                .distinct()
                .toList();
    }

    /** The reasons in words, in {@code language} ({@code en} or {@code zh}). */
    public List<String> reasons(String language) {
        return body.path("held").values().stream()
                .map(reason -> reason.path("text").path(language).asString(""))
                .distinct()
                .toList();
    }

    /** The document, or an {@link Unexpected} that says what was asked and what came back. */
    public JsonNode orThrow(String what) {
        if (granted()) {
            return body;
        }
        throw new Unexpected(what, this);
    }
}

package io.holdpoint.platform.catalogue.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files that lie beside the kernel and beside the platform. */
final class DataFiles {

    private final JsonMapper json;

    DataFiles(JsonMapper json) {
        this.json = json;
    }

    <T> T read(String path, TypeReference<T> type) {
        try (var file = new ClassPathResource("holdpoint/" + path).getInputStream()) {
            return json.readValue(file, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package io.holdpoint.simulator.district;

import io.holdpoint.simulator.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A data file shipped with the simulator, under {@code /holdpoint/}. */
public final class Resource {

    private Resource() {}

    /** Its text. */
    public static String text(String path) {
        try (var stream = Resource.class.getResourceAsStream("/holdpoint/" + path)) {
            if (stream == null) {
                throw new IllegalArgumentException("no data file " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Its JSON, as {@code type}. */
    public static <T> T read(String path, Class<T> type) {
        return Json.read(text(path), type);
    }
}

package io.holdpoint.browser.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes JSON to the letter as the platform's mapper does, so that texts can be compared. */
public final class JsonWriter {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** What was written. */
    public String json() {
        return text.toString();
    }

    /** Begins an object. */
    public JsonWriter object() {
        return open('{');
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        return close('}');
    }

    /** The name of the next value. */
    public JsonWriter name(String name) {
        text(name);
        text.append(':');
        first = true;
        return this;
    }

    /** A text. */
    public void text(String value) {
        next();
        text.append('"');
        for (int at = 0; at < value.length(); at++) {
            character(value.charAt(at));
        }
        text.append('"');
    }

    /** A whole number. */
    public void number(long value) {
        next();
        text.append(value);
    }

    /** True or false. */
    public void flag(boolean value) {
        next();
        text.append(value);
    }

    /** A constant, by its name. */
    public void constant(Enum<?> value) {
        text(value.name());
    }

    /** An instant, in ISO 8601. */
    public void instant(Instant value) {
        text(Times.text(value));
    }

    /** A day, in ISO 8601. */
    public void day(LocalDate value) {
        text(value.toString());
    }

    /** An offset from UTC. */
    public void offset(ZoneOffset value) {
        text(value.getId());
    }

    /** A value that may not be there. */
    public <T> void optional(Optional<T> value, BiConsumer<JsonWriter, T> write) {
        if (value.isPresent()) {
            write.accept(this, value.get());
            return;
        }
        next();
        text.append("null");
    }

    /** Values in their order. */
    public <T> void list(Collection<T> values, BiConsumer<JsonWriter, T> write) {
        open('[');
        for (T value : values) {
            write.accept(this, value);
        }
        close(']');
    }

    /** Values by key. */
    public <K, V> void map(SortedMap<K, V> values, Function<K, String> key, BiConsumer<JsonWriter, V> write) {
        object();
        for (Map.Entry<K, V> entry : values.entrySet()) {
            name(key.apply(entry.getKey()));
            write.accept(this, entry.getValue());
        }
        endObject();
    }

    private JsonWriter open(char bracket) {
        next();
        text.append(bracket);
        first = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        text.append(bracket);
        first = false;
        return this;
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void character(char one) {
        switch (one) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> plain(one);
        }
    }

    private void plain(char one) {
        if (one >= ' ') {
            text.append(one);
            return;
        }
        text.append("\\u00").append(HEX.charAt(one >> 4)).append(HEX.charAt(one & 15));
    }
}

package io.holdpoint.platform.eventstore.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The states used last. Only a hint: whoever takes one out compares its version with the row in the database.
 *
 * @param <V> what is remembered
 */
public final class Remembered<V> {

    /** A district has some hundred live tickets a day; a folded one is about 20 kB. */
    private static final int MOST = 2_000;

    private final Map<String, V> values = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    /** What is remembered under {@code id}. */
    public synchronized Optional<V> get(String id) {
        return Optional.ofNullable(values.get(id));
    }

    /** Remembers {@code value}. */
    public synchronized void put(String id, V value) {
        values.put(id, value);
    }
}

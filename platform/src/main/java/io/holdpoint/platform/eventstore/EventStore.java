package io.holdpoint.platform.eventstore;

import io.holdpoint.platform.eventstore.internal.EventRows;
import org.springframework.stereotype.Component;

/** Opens the histories of a kind. */
@Component
public final class EventStore {

    private final EventRows rows;

    EventStore(EventRows rows) {
        this.rows = rows;
    }

    /** The histories of {@code subject}. */
    public <S, E> Histories<S, E> of(Subject<S, E> subject) {
        return new Histories<>(subject, rows);
    }
}

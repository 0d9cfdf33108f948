package io.holdpoint.platform.eventstore;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.eventstore.internal.EventRows;
import io.holdpoint.platform.eventstore.internal.EventRows.Claim;
import io.holdpoint.platform.eventstore.internal.Remembered;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The histories of one kind. Locking, holding, beginning and appending need a running transaction.
 *
 * @param <S> plan or ticket
 * @param <E> its events
 */
public final class Histories<S, E> {

    private final Subject<S, E> subject;
    private final EventRows rows;
    private final Remembered<Versioned<S>> remembered = new Remembered<>();

    Histories(Subject<S, E> subject, EventRows rows) {
        this.subject = subject;
        this.rows = rows;
    }

    /** Locks the history until the transaction ends, so that nobody else decides about it, and folds it; empty where there is none. */
    public Optional<Versioned<S>> lock(String id) {
        return at(id, Claim.ALONE);
    }

    /** Keeps others from appending until the transaction ends, while they may hold on to it as well. */
    public Optional<Versioned<S>> hold(String id) {
        return at(id, Claim.SHARED);
    }

    /** The state now. */
    public Optional<Versioned<S>> read(String id) {
        return at(id, Claim.NONE);
    }

    /** The states now of all of these that there are, in the order asked for. */
    public List<Versioned<S>> readAll(Collection<String> ids) {
        Map<String, Integer> versions = rows.versions(subject.kind(), ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(versions.get(id)).map(version -> upTo(id, version)))
                .toList();
    }

    /** The state that the first {@code version} events made; empty when there are fewer. */
    public Optional<Versioned<S>> readAt(String id, int version) {
        return read(id).filter(now -> now.version() >= version)
                .map(now -> now.version() == version ? now : fold(null, rows.read(subject, id, 0, version)));
    }

    /** The newest events up to {@code version}, at most {@code most} of them, in order. */
    public List<Recorded<E>> events(String id, int version, int most) {
        return rows.read(subject, id, version - most, version);
    }

    /**
     * Begins a history.
     *
     * @param unit whose work it is, for those who may follow the feed of that unit
     */
    public Versioned<S> begin(String id, String unit, List<E> events, Stamp stamp) {
        rows.open(subject.kind(), id, events.size());
        return write(null, id, unit, events, stamp);
    }

    /** Appends to a history that {@link #lock} locked in this transaction. */
    public Versioned<S> append(String id, String unit, Versioned<S> known, List<E> events, Stamp stamp) {
        return events.isEmpty() ? known : write(known, id, unit, events, stamp);
    }

    private Versioned<S> write(@Nullable Versioned<S> known, String id, String unit, List<E> events, Stamp stamp) {
        int version = known == null ? 0 : known.version();
        rows.append(subject, id, unit, version, events, stamp);
        Versioned<S> next = known == null ? begun(events.getFirst(), stamp) : known;
        for (E event : known == null ? events.subList(1, events.size()) : events) {
            next = evolved(next, event, stamp);
        }
        Versioned<S> made = next;
        rows.afterCommit(id, () -> remembered.put(id, made));
        return made;
    }

    private Optional<Versioned<S>> at(String id, Claim claim) {
        return rows.version(subject.kind(), id, claim).map(version -> upTo(id, version));
    }

    private Versioned<S> upTo(String id, int version) {
        Versioned<S> known =
                remembered.get(id).filter(old -> old.version() <= version).orElse(null);
        if (known != null && known.version() == version) {
            return known;
        }
        Versioned<S> now = fold(known, rows.read(subject, id, known == null ? 0 : known.version(), version));
        remembered.put(id, now);
        return now;
    }

    private Versioned<S> fold(@Nullable Versioned<S> from, List<Recorded<E>> events) {
        Versioned<S> state = from;
        for (Recorded<E> past : events) {
            state = state == null ? begun(past.event(), past.stamp()) : evolved(state, past.event(), past.stamp());
        }
        if (state == null) {
            throw new IllegalStateException("a history without events");
        }
        return state;
    }

    private Versioned<S> begun(E first, Stamp stamp) {
        return new Versioned<>(1, subject.begin().from(first, stamp));
    }

    private Versioned<S> evolved(Versioned<S> state, E event, Stamp stamp) {
        return new Versioned<>(state.version() + 1, subject.evolve().next(state.state(), event, stamp));
    }
}

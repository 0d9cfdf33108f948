package io.holdpoint.platform.eventstore;

import io.holdpoint.kernel.Stamp;
import io.holdpoint.platform.database.Question;
import io.holdpoint.platform.database.Trip;
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

    /** Locks the history until the transaction ends, so that nobody else decides about it; answers its version, if it is there. */
    public Question<Optional<Integer>> locking(String id) {
        return rows.asking(subject.kind(), id, Claim.ALONE);
    }

    /** Keeps others from appending until the transaction ends, while they may hold on to it as well. */
    public Question<Optional<Integer>> holding(String id) {
        return rows.asking(subject.kind(), id, Claim.SHARED);
    }

    /** The version now. */
    public Question<Optional<Integer>> asking(String id) {
        return rows.asking(subject.kind(), id, Claim.NONE);
    }

    /** The state as it was known last; whether it still is, only its version in the database tells. */
    public Optional<Versioned<S>> remembered(String id) {
        return remembered.get(id);
    }

    /** The state now. */
    public Optional<Versioned<S>> read(String id) {
        return rows.version(subject.kind(), id, Claim.NONE).map(version -> at(id, version));
    }

    /** The states now of all of these that there are, in the order asked for. */
    public List<Versioned<S>> readAll(Collection<String> ids) {
        Map<String, Integer> versions = rows.versions(subject.kind(), ids);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(versions.get(id)).map(version -> at(id, version)))
                .toList();
    }

    /** The state that the first {@code version} events made; empty when there are fewer. */
    public Optional<Versioned<S>> readAt(String id, int version) {
        return read(id).filter(now -> now.version() >= version)
                .map(now -> now.version() == version ? now : fold(id, null, version));
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
        rows.append(subject, id, unit, events, stamp);
        Versioned<S> made = begun(events.getFirst(), stamp);
        for (E event : events.subList(1, events.size())) {
            made = evolved(made, event, stamp);
        }
        return remember(id, made);
    }

    /** Puts on {@code trip} what is to be appended to a history that {@link #locking} locked in this transaction. */
    public Versioned<S> append(Trip trip, String id, String unit, Versioned<S> known, List<E> events, Stamp stamp) {
        if (events.isEmpty()) {
            return known;
        }
        trip.with(rows.appending(subject, id, unit, known.version(), events, stamp));
        Versioned<S> next = known;
        for (E event : events) {
            next = evolved(next, event, stamp);
        }
        return remember(id, next);
    }

    private Versioned<S> remember(String id, Versioned<S> made) {
        rows.afterCommit(id, () -> remembered.put(id, made));
        return made;
    }

    /** The state that the first {@code version} events made. */
    public Versioned<S> at(String id, int version) {
        Versioned<S> known =
                remembered.get(id).filter(old -> old.version() <= version).orElse(null);
        if (known != null && known.version() == version) {
            return known;
        }
        Versioned<S> now = fold(id, known, version);
        remembered.put(id, now);
        return now;
    }

    /** Throws what {@link BrokenHistory} says where an event is missing on the way to {@code version}. */
    private Versioned<S> fold(String id, @Nullable Versioned<S> from, int version) {
        Versioned<S> state = from;
        for (Recorded<E> past : rows.read(subject, id, from == null ? 0 : from.version(), version)) {
            int next = state == null ? 1 : state.version() + 1;
            if (past.seq() != next) {
                throw BrokenHistory.of(id, "event " + next + " is missing");
            }
            state = state == null ? begun(past.event(), past.stamp()) : evolved(state, past.event(), past.stamp());
        }
        if (state == null || state.version() != version) {
            throw BrokenHistory.of(id, "it does not reach version " + version);
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

package io.holdpoint.platform.eventstore;

import io.holdpoint.kernel.Stamp;

/**
 * One kind of history and how it folds.
 *
 * @param <S> the state
 * @param <E> its events
 * @param kind {@code plan} or {@code ticket}
 * @param events the sealed type of its events
 * @param begin makes the state of the first event
 * @param evolve makes the next state
 */
public record Subject<S, E>(String kind, Class<E> events, Begin<S, E> begin, Evolve<S, E> evolve) {

    /** Makes the state of a first event. */
    @FunctionalInterface
    public interface Begin<S, E> {

        /** The state after {@code first}. */
        S from(E first, Stamp stamp);
    }

    /** Makes the next state. */
    @FunctionalInterface
    public interface Evolve<S, E> {

        /** The state after {@code event}. */
        S next(S state, E event, Stamp stamp);
    }
}

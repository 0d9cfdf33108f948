package io.holdpoint.platform.eventstore;

/**
 * A state and the number of events that made it.
 *
 * @param <S> plan or ticket
 * @param version the number of events
 * @param state what they made
 */
public record Versioned<S>(int version, S state) {}

package io.holdpoint.platform.eventstore;

import io.holdpoint.kernel.Stamp;

/**
 * An event as it was recorded.
 *
 * @param <E> the events of the stream
 * @param seq its place in the stream, from 1
 * @param event what happened
 * @param stamp by whom and when
 */
public record Recorded<E>(int seq, E event, Stamp stamp) {}

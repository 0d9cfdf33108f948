package io.holdpoint.platform.feed;

import java.time.Instant;

/**
 * One event of the feed.
 *
 * @param position its place among all events of all histories
 * @param stream {@code ticket} or {@code plan}
 * @param id which one
 * @param version its version after the event
 * @param type what happened
 * @param at when
 * @param by who did it
 * @param unit whose work it is
 */
public record Change(
        long position, String stream, String id, int version, String type, Instant at, String by, String unit) {}

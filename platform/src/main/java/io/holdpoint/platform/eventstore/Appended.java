package io.holdpoint.platform.eventstore;

/**
 * Told after something was appended for good.
 *
 * @param stream the history it was appended to
 */
public record Appended(String stream) {}

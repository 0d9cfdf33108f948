package io.holdpoint.kernel.regime;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An administrator's acceptance, by name, of a value that nobody confirmed. It holds for the value that was accepted: another value in
 * the same place has to be accepted anew.
 *
 * @param place where the value stands
 * @param value the value accepted; empty where the regime gives none
 * @param person who accepted it
 * @param at when
 */
public record Acceptance(Place place, OptionalLong value, String person, Instant at) {}

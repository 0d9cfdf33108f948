package io.holdpoint.kernel.ticket;

import java.time.Instant;
import java.util.SortedMap;

/**
 * A three-step voltage test: prove the tester on a known source, test every pole, prove the tester again.
 *
 * @param tester tag of the tester
 * @param before what it showed on the known source first
 * @param poles what it showed on each pole
 * @param after what it showed on the known source last
 * @param at when
 */
public record VoltageTest(
        String tester, Indication before, SortedMap<Pole, Indication> poles, Indication after, Instant at) {}

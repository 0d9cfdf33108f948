/** The peer of a decision: the hold points before a permit as rules in Drools. */
@NullMarked
package io.holdpoint.bench.permit;

import org.jspecify.annotations.NullMarked;

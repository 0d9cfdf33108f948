/** Speaking to the platform over its public interface. */
@NullMarked
package io.holdpoint.simulator.rest;

import org.jspecify.annotations.NullMarked;

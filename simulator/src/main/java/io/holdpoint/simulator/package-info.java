/** A synthetic district, played against the platform from outside over its public interfaces. */
@NullMarked
package io.holdpoint.simulator;

import org.jspecify.annotations.NullMarked;

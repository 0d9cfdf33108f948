/** The demo day, played from the morning to the evening. */
@NullMarked
package io.holdpoint.simulator.shift;

import org.jspecify.annotations.NullMarked;

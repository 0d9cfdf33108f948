/** What the simulator prints. */
@NullMarked
package io.holdpoint.simulator.text;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.holdpoint.simulator.shift;

import org.jspecify.annotations.NullMarked;

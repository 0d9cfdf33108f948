@NullMarked
package io.holdpoint.simulator.accident;

import org.jspecify.annotations.NullMarked;

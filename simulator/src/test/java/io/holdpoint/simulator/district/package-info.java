@NullMarked
package io.holdpoint.simulator.district;

import org.jspecify.annotations.NullMarked;

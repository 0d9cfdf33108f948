@NullMarked
package io.holdpoint.simulator.district.grid;

import org.jspecify.annotations.NullMarked;

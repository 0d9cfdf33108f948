/** Regimes: the numbers in which utilities differ, each with its source. */
@NullMarked
package io.holdpoint.kernel.regime;

import org.jspecify.annotations.NullMarked;

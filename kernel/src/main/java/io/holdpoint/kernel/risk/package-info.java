/** Risk: hazards, scores and levels. */
@NullMarked
package io.holdpoint.kernel.risk;

import org.jspecify.annotations.NullMarked;

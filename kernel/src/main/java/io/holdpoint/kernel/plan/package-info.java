/** Plans: what may be planned, who approves it, and at which risk. */
@NullMarked
package io.holdpoint.kernel.plan;

import org.jspecify.annotations.NullMarked;

/** The time of the district: the one clock that everything asks. */
@NullMarked
package io.holdpoint.platform.clock;

import org.jspecify.annotations.NullMarked;

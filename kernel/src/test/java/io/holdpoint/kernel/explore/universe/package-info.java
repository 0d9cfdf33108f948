/** The small worlds that are explored. */
@NullMarked
package io.holdpoint.kernel.explore.universe;

import org.jspecify.annotations.NullMarked;

/** An explorer of everything that can happen to a ticket in a small world, by the real kernel. */
@NullMarked
package io.holdpoint.kernel.explore;

import org.jspecify.annotations.NullMarked;

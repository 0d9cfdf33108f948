/** Which points part a work zone from every source, and what a given set of points leaves connected. */
@NullMarked
package io.holdpoint.network.isolation;

import org.jspecify.annotations.NullMarked;

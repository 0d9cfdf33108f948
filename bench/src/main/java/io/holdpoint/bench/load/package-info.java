/** Closed loops, what they give, and what they ran on. */
@NullMarked
package io.holdpoint.bench.load;

import org.jspecify.annotations.NullMarked;

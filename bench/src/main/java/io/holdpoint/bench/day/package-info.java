/** The good day of a ticket, step by step through our kernel, for comparisons to begin from. */
@NullMarked
package io.holdpoint.bench.day;

import org.jspecify.annotations.NullMarked;

/** Clashes: whether two works at the same time endanger each other, how gravely, and when they would not. */
@NullMarked
package io.holdpoint.kernel.clash;

import org.jspecify.annotations.NullMarked;
